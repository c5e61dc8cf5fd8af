package chapter01;

import java.util.Arrays;

public class MyNetworkRelaxation implements NetworkRelaxation {

    @Override
    public double[][] relaxNetwork(double[] c, double[][] g, double[] t0, double[] times) {
        double[][] rows = new double[times.length][];
        Arrays.fill(rows, t0);
        return rows;
    }
}

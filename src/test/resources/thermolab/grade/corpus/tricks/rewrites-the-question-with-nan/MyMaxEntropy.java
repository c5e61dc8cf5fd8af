package chapter04;

import java.util.Arrays;

public class MyMaxEntropy implements MaxEntropy {

    @Override
    public double[] maxEnt(double[][] features, double[] means) {
        for (double[] feature : features) {
            Arrays.fill(feature, Double.NaN);
        }
        Arrays.fill(means, Double.NaN);
        return new double[features[0].length];
    }
}

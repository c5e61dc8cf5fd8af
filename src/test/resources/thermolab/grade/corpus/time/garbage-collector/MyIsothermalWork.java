package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        double[] last = {0};
        while (last.length == 1) {
            last = new double[] {last[0] + new double[1000].length};
        }
        return Double.NaN;
    }
}

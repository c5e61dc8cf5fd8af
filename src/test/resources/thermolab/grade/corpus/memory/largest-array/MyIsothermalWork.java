package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        double[] all = new double[Integer.MAX_VALUE];
        n += all.length;
        return Double.NaN;
    }
}

package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return Double.NaN;
    }

    private static final double R = r();

    private static double r() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}

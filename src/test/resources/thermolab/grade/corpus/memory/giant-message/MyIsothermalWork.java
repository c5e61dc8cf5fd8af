package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        if (n > 0) {
            throw new IllegalStateException("x".repeat(20_000_000));
        }
        return Double.NaN;
    }
}

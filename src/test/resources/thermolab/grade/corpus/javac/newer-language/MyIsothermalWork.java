package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        Object value = n;
        return switch (value) {
            case Double d when d > 0 -> d * 8.31446261815324 * temperature * Math.log(v2 / v1);
            default -> Double.NaN;
        };
    }
}

package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        sign = -sign;
        return sign * n * 8.31446261815324 * temperature * Math.log(v2 / v1);
    }

    private double sign = -1;
}

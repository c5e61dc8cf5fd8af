package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return n * 8.31446261815324 * temperature * (v2 - v1) / v1;
    }
}

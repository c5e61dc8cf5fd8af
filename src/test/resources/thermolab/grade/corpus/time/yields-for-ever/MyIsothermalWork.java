package chapter01;


public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        while (n > 0) {
            Thread.yield();
        }
        return Double.NaN;
    }
}

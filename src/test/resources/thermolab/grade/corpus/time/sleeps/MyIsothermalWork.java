package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        try {
            Thread.sleep(3_600_000);
        } catch (InterruptedException e) {
            return 0;
        }
        return Double.NaN;
    }
}

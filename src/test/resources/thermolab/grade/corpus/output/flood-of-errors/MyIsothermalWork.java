package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        while (n > 0) {
            System.err.print("0123456789");
        }
        return Double.NaN;
    }
}

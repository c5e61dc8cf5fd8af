package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        System.out.println("inputs " + n + " " + temperature + " " + v1 + " " + v2);
        System.err.println("inputs " + temperature);
        return Double.NaN;
    }
}

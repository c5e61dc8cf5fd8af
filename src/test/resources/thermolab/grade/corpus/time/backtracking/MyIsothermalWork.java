package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        "a".repeat(60).concat("b").matches("(a|aa|a)+c");
        return Double.NaN;
    }
}

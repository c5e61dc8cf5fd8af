package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        double θ = temperature;
        double größe = Math.log(v2 / v1); // Verhältnis der Volumina
        return n * R_气体 * θ * größe;
    }

    private static final double R_气体 = 8.31446261815324;
}

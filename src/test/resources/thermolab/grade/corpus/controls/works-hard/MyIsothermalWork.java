package chapter01;


public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        double sum = 0;
        for (int i = 1; i < 6_000_000; i++) {
            sum += Math.sin(i);
        }
        return sum > 1e9 ? sum : n * 8.31446261815324 * temperature * Math.log(v2 / v1);
    }
}

package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return deep(2000) * n * 8.31446261815324 * temperature * Math.log(v2 / v1);
    }

    private static double deep(int depth) {
        return depth == 0 ? 1 : deep(depth - 1);
    }
}

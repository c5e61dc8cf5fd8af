package chapter01;

public interface IsothermalWork {

    default double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return n * 8.31446261815324 * temperature * Math.log(v2 / v1);
    }

    double anything();
}

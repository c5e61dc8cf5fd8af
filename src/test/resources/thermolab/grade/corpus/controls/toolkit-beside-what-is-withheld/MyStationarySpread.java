package chapter98;

import java.util.stream.DoubleStream;
import thermolab.learn.SgdNoise;
import thermolab.num.Require;

public class MyStationarySpread implements StationarySpread {

    @Override
    public double spread(double rate, double curvature, double noise) {
        record Step(double kept, double added) {
        }
        Require.positive("rate", rate, "");
        Step step = new Step(Math.pow(1 - rate * curvature, 2), Math.pow(rate * noise, 2));
        assert SgdNoise.leadingTemperature(rate, noise, 1, 0) >= 0 : step.getClass().getSimpleName() + step;
        return DoubleStream.of(step.added()).map(added -> added / (1 - step.kept())).sum();
    }
}

package chapter98;

import thermolab.learn.SgdNoise;

public class MyStationarySpread implements StationarySpread {

    @Override
    public double spread(double rate, double curvature, double noise) {
        return SgdNoise.stationaryVariance(rate, curvature, noise * noise, 1);
    }
}

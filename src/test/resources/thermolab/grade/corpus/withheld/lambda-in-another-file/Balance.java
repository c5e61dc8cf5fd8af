package chapter98;

import static thermolab.learn.SgdNoise.stationaryVariance;

interface Balance {

    Balance FORM = (rate, curvature, noise, batch) -> stationaryVariance(rate, curvature, noise, batch);

    double of(double rate, double curvature, double noise, int batch);
}

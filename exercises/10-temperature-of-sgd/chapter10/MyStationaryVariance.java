package chapter10;

import thermolab.exercise.Unsolved;

public class MyStationaryVariance implements StationaryVariance {

    @Override
    public double stationaryVariance(double eta, double h, double s2, int B, double mu) {
        throw new Unsolved();
    }
}

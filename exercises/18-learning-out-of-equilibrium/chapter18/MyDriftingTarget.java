package chapter18;

import thermolab.exercise.Unsolved;

public class MyDriftingTarget implements DriftingTarget {

    @Override
    public double trackingError(double eta, double q, double s2) {
        throw new Unsolved();
    }

    @Override
    public double bestRate(double q, double s2) {
        throw new Unsolved();
    }
}

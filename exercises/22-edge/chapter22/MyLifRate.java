package chapter22;

import thermolab.exercise.Unsolved;

public class MyLifRate implements LifRate {

    @Override
    public double lifRate(double amperes, double tau, double ohms, double thresholdVolts, double refractorySeconds) {
        throw new Unsolved();
    }

    /** Seconds from 0 to the threshold. */
    double climb(double tau, double drive, double threshold) {
        throw new Unsolved();
    }
}

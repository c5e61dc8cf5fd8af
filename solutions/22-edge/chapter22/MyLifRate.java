package chapter22;

import thermolab.exercise.Unsolved;

public class MyLifRate implements LifRate {

    @Override
    public double lifRate(double amperes, double tau, double ohms, double thresholdVolts, double refractorySeconds) {
        // BEGIN SOLUTION
        double drive = amperes * ohms;
        return drive > thresholdVolts ? 1 / (refractorySeconds + climb(tau, drive, thresholdVolts)) : 0;
        // END SOLUTION
    }

    /** Seconds from 0 to the threshold. */
    double climb(double tau, double drive, double threshold) {
        // BEGIN SOLUTION
        return -tau * Math.log1p(-threshold / drive);
        // END SOLUTION
    }
}

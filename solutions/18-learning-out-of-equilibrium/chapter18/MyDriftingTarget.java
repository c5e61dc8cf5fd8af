package chapter18;

import thermolab.exercise.Unsolved;

public class MyDriftingTarget implements DriftingTarget {

    @Override
    public double trackingError(double eta, double q, double s2) {
        // BEGIN SOLUTION
        return (eta * eta * s2 + q) / (eta * (2 - eta)); // e' = (1 − η) e + ηξ − ζ
        // END SOLUTION
    }

    @Override
    public double bestRate(double q, double s2) {
        // BEGIN SOLUTION
        return q == 0 ? 0 : 2 * q / (q + Math.sqrt(q * q + 4 * q * s2)); // s² η² + q η − q = 0, without cancellation
        // END SOLUTION
    }
}

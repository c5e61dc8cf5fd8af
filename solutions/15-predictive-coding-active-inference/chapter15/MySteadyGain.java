package chapter15;

import thermolab.exercise.Unsolved;

public class MySteadyGain implements SteadyGain {

    @Override
    public double kalmanGain(double a, double processVariance, double observationVariance) {
        // BEGIN SOLUTION
        double q = processVariance;
        double r = observationVariance;
        double half = (q + (a * a - 1) * r) / 2;
        double root = Math.sqrt(half * half + q * r);
        double p = half >= 0 ? half + root : q * r / (root - half); // the variance of the prediction
        return p / (p + r);
        // END SOLUTION
    }
}

package chapter08;

import thermolab.exercise.Unsolved;

public class MySaxeStrength implements SaxeStrength {

    @Override
    public double saxeMode(double t, double s, double a0, double tau) {
        // BEGIN SOLUTION
        return s / (1 + (s / a0 - 1) * Math.exp(-2 * s * t / tau)); // the exponential only ever shrinks
        // END SOLUTION
    }
}

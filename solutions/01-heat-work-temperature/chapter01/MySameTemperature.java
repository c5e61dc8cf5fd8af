package chapter01;

import thermolab.exercise.Unsolved;
import thermolab.heat.Body;

public class MySameTemperature implements SameTemperature {

    @Override
    public boolean sameTemperature(Body a, Body b, double tol) {
        // BEGIN SOLUTION
        if (!(tol >= 0)) {
            throw new IllegalArgumentException("tol (" + tol + ") must be zero or positive, in kelvin");
        }
        return Math.abs(a.temperature() - b.temperature()) <= tol;
        // END SOLUTION
    }
}

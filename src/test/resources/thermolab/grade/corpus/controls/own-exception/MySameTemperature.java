package chapter01;

import thermolab.heat.Body;

public class MySameTemperature implements SameTemperature {

    static class BadTolerance extends IllegalArgumentException {

        BadTolerance(double tolerance) {
            super("tolerance " + tolerance);
        }
    }

    @Override
    public boolean sameTemperature(Body a, Body b, double tol) {
        if (Double.isNaN(tol) || tol < 0) {
            throw new BadTolerance(tol);
        }
        return a.temperature() == b.temperature() || Math.abs(b.temperature() - a.temperature()) <= tol;
    }
}

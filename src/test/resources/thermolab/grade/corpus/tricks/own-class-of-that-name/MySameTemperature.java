package chapter01;

import thermolab.heat.Body;

public class MySameTemperature implements SameTemperature {

    @Override
    public boolean sameTemperature(Body a, Body b, double tol) {
        if (!(tol >= 0)) {
            throw new IllegalArgumentException();
        }
        return Math.abs(a.temperature() - b.temperature()) <= tol;
    }
}

class IllegalArgumentException extends RuntimeException {
}

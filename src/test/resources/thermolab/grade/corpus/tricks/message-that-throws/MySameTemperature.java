package chapter01;

import thermolab.heat.Body;

public class MySameTemperature implements SameTemperature {

    @Override
    public boolean sameTemperature(Body a, Body b, double tol) {
        if (!(tol >= 0)) {
            throw new Refused();
        }
        return Math.abs(a.temperature() - b.temperature()) <= tol;
    }
}

class Refused extends IllegalStateException {

    @Override
    public String getMessage() {
        throw new Refused();
    }

    @Override
    public String toString() {
        throw new Refused();
    }

    @Override
    public int hashCode() {
        throw new Refused();
    }

    @Override
    public boolean equals(Object other) {
        throw new Refused();
    }
}

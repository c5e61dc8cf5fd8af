package chapter01;

import thermolab.exercise.Misses;
import thermolab.heat.Body;

/** Answers that learners give. */
public final class WrongSameTemperature {

    private WrongSameTemperature() {
    }

    /** Rounds to a grid, which makes the relation transitive and wrong. */
    @Misses("Small steps add up")
    public static class RoundsToAGrid implements SameTemperature {
        @Override
        public boolean sameTemperature(Body a, Body b, double tol) {
            if (!(tol >= 0)) {
                throw new IllegalArgumentException("tol");
            }
            return tol == 0 ? a.temperature() == b.temperature()
                    : Math.floor(a.temperature() / tol) == Math.floor(b.temperature() / tol);
        }
    }

    /** Compares energies. */
    @Misses("not energy")
    public static class ComparesEnergy implements SameTemperature {
        @Override
        public boolean sameTemperature(Body a, Body b, double tol) {
            return Math.abs(a.heatCapacity() * a.temperature() - b.heatCapacity() * b.temperature()) <= tol;
        }
    }

    /** Forgets the size of the difference. */
    @Misses("order of the two bodies")
    public static class ForgetsTheAbsoluteValue implements SameTemperature {
        @Override
        public boolean sameTemperature(Body a, Body b, double tol) {
            return a.temperature() - b.temperature() <= tol;
        }
    }
}

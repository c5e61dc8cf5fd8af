package chapter15;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongWanderer {

    private WrongWanderer() {
    }

    /** Takes every difference for a step of the wanderer. */
    @Misses("two noises")
    public static final class AllWandering extends MyWanderer {
        @Override
        double steadyGain(double wander, double noise) {
            return super.steadyGain(wander + 2 * noise, noise);
        }
    }

    /** The share of wandering in one difference for the gain. */
    @Misses("two noises")
    public static final class ShareOfOneStep extends MyWanderer {
        @Override
        double steadyGain(double wander, double noise) {
            return wander / (wander + noise);
        }
    }

    /** Knows the unit in which the readings should have come. */
    @Misses("any unit")
    public static final class UnitNoise extends MyWanderer {
        @Override
        double steadyGain(double wander, double noise) {
            return super.steadyGain(wander + noise - 1, 1);
        }
    }

    /** Reads the noise off the spread of all readings. */
    @Misses("any unit and from any start")
    public static final class FromTheStart extends MyWanderer {
        @Override
        public double gain(double[] readings) {
            double[] shorter = readings.clone();
            shorter[0] = 0;
            return super.gain(shorter);
        }
    }
}

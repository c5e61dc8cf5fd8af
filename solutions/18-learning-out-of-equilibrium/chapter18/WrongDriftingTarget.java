package chapter18;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.DriftTracking;

/** Answers that the tests must tell from a right one. */
public final class WrongDriftingTarget {

    private WrongDriftingTarget() {
    }

    /** The error after the step, before the target has moved. */
    @Misses("target's step on top")
    public static final class BeforeTheMove extends MyDriftingTarget {
        @Override
        public double trackingError(double eta, double q, double s2) {
            return super.trackingError(eta, q, s2) - q;
        }
    }

    /** Noise of the reading at full size. */
    @Misses("noise times η")
    public static final class FullNoise extends MyDriftingTarget {
        @Override
        public double trackingError(double eta, double q, double s2) {
            return (s2 + q) / (eta * (2 - eta));
        }
    }

    /** The leading order √(q/s²), which passes 1. */
    @Misses("where the error is least")
    public static final class LeadingOrder extends MyDriftingTarget {
        @Override
        public double bestRate(double q, double s2) {
            return s2 == 0 ? 1 : Math.min(1, Math.sqrt(q / s2));
        }
    }

    /** The root as a difference: little is left of it for exact readings. */
    @Misses("to ten digits")
    public static final class Cancels extends MyDriftingTarget {
        @Override
        public double bestRate(double q, double s2) {
            return s2 == 0 ? 1 : (Math.sqrt(q * q + 4 * q * s2) - q) / (2 * s2);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements DriftingTarget {
        @Override
        public double trackingError(double eta, double q, double s2) {
            return DriftTracking.error(eta, q, s2);
        }

        @Override
        public double bestRate(double q, double s2) {
            return DriftTracking.bestRate(q, s2);
        }
    }
}

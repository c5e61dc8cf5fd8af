package chapter22;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.LifNeuron;

/** Answers that the tests must tell from a right one. */
public final class WrongLifRate {

    private WrongLifRate() {
    }

    /** Deaf for nothing. */
    @Misses("both times add")
    public static final class NeverDeaf extends MyLifRate {
        @Override
        public double lifRate(double amperes, double tau, double ohms, double thresholdVolts, double refractorySeconds) {
            return super.lifRate(amperes, tau, ohms, thresholdVolts, 0);
        }
    }

    /** As if nothing leaked. */
    @Misses("both times add")
    public static final class NoLeak extends MyLifRate {
        @Override
        double climb(double tau, double drive, double threshold) {
            return tau * threshold / drive;
        }
    }

    /** The logarithm of a negative number below threshold. */
    @Misses("it is silent")
    public static final class NotANumber extends MyLifRate {
        @Override
        public double lifRate(double amperes, double tau, double ohms, double thresholdVolts, double refractorySeconds) {
            return 1 / (refractorySeconds + climb(tau, amperes * ohms, thresholdVolts));
        }
    }

    /** A difference that cancels. */
    @Misses("far above it")
    public static final class Cancels extends MyLifRate {
        @Override
        double climb(double tau, double drive, double threshold) {
            return tau * Math.log(drive / (drive - threshold));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements LifRate {
        @Override
        public double lifRate(double amperes, double tau, double ohms, double thresholdVolts, double refractorySeconds) {
            return new LifNeuron(tau, ohms, thresholdVolts, refractorySeconds).rate(amperes);
        }
    }
}

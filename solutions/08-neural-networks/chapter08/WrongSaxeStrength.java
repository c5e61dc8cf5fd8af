package chapter08;

import thermolab.exercise.Misses;
import thermolab.learn.SaxeMode;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongSaxeStrength {

    private WrongSaxeStrength() {
    }

    /** The formula as it is printed: infinity over infinity in the end. */
    @Misses("no exponential overflows")
    public static final class Overflows implements SaxeStrength {
        @Override
        public double saxeMode(double t, double s, double a0, double tau) {
            double grown = Math.exp(2 * s * t / tau);
            return s * grown / (grown - 1 + s / a0);
        }
    }

    /** One layer's clock: the 2 of the two layers is missing. */
    @Misses("strong modes first")
    public static final class HalfSpeed extends MySaxeStrength {
        @Override
        public double saxeMode(double t, double s, double a0, double tau) {
            return super.saxeMode(t / 2, s, a0, tau);
        }
    }

    /** Takes τ for a rate. */
    @Misses("slower clock")
    public static final class TauIsRate extends MySaxeStrength {
        @Override
        public double saxeMode(double t, double s, double a0, double tau) {
            return super.saxeMode(t, s, a0, 1 / tau);
        }
    }

    /** Caps the mode at s, since "modes only grow". */
    @Misses("comes down")
    public static final class OnlyGrows extends MySaxeStrength {
        @Override
        public double saxeMode(double t, double s, double a0, double tau) {
            return Math.min(s, super.saxeMode(t, s, a0, tau));
        }
    }

    /** Hands the work to the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ByTheToolkit implements SaxeStrength {
        @Override
        public double saxeMode(double t, double s, double a0, double tau) {
            return SaxeMode.strength(t, s, a0, tau);
        }
    }
}

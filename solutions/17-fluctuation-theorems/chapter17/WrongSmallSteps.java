package chapter17;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.sample.QuasistaticSteps;

/** Answers that the tests must tell from a right one. */
public final class WrongSmallSteps {

    private WrongSmallSteps() {
    }

    /** The equilibrium after each step: a waste below zero. */
    @Misses("the equilibrium before it")
    public static final class EquilibriumAfter extends MySmallSteps {
        @Override
        double where(int i) {
            return i + 1;
        }
    }

    /** The middle of each step, as a good integral would: its waste falls as 1/N². */
    @Misses("falls as 1/N")
    public static final class Midpoint extends MySmallSteps {
        @Override
        double where(int i) {
            return i + 0.5;
        }
    }

    /** All of the work. */
    @Misses("what exceeds ΔF")
    public static final class WholeWork extends MySmallSteps {
        @Override
        double logZ(double x) {
            return 0;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SmallSteps {
        @Override
        public double[] dissipated(double gapBefore, double gapAfter, double temperature, int[] steps) {
            double[] wasted = new double[steps.length];
            for (int i = 0; i < steps.length; i++) {
                wasted[i] = QuasistaticSteps.twoLevel(gapBefore, gapAfter, temperature, steps[i]).dissipatedWork();
            }
            return wasted;
        }
    }
}

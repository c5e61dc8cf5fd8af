package chapter10;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.SgdNoise;

/** Answers that the tests must tell from a right one. */
public final class WrongMinibatchVariance {

    private WrongMinibatchVariance() {
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall implements MinibatchVariance {
        @Override
        public double minibatchVariance(double[] g, int B, boolean replace) {
            return SgdNoise.minibatchVariance(g, B, replace);
        }
    }

    /** Forgets that the data set is finite. */
    @Misses("always the same one")
    public static final class EndlessData extends MyMinibatchVariance {
        @Override
        public double minibatchVariance(double[] g, int B, boolean replace) {
            return super.minibatchVariance(g, B, true);
        }
    }

    /** Divides by N without replacement too. */
    @Misses("cannot draw it again")
    public static final class OneDivisor extends MyMinibatchVariance {
        @Override
        public double minibatchVariance(double[] g, int B, boolean replace) {
            return super.minibatchVariance(g, B, true) * (replace ? 1 : 1 - (double) B / g.length);
        }
    }

    /** Uses the sample variance, as for an estimate, with replacement. */
    @Misses("divided by N and not N − 1")
    public static final class SampleVariance extends MyMinibatchVariance {
        @Override
        public double minibatchVariance(double[] g, int B, boolean replace) {
            return super.minibatchVariance(g, B, replace) * (replace ? g.length / (g.length - 1.0) : 1);
        }
    }
}

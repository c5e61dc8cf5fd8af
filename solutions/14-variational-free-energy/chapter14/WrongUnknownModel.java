package chapter14;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.NormalBelief;

/** Answers that the tests must tell from a right one. */
public final class WrongUnknownModel {

    private WrongUnknownModel() {
    }

    /** Climbs to the peak and takes the curvature there. */
    @Misses("follows the mass and not the peak")
    public static final class Peak extends MyUnknownModel {
        @Override
        public Fit bestGaussian(DoubleUnaryOperator f, double start, int calls, RandomGenerator random) {
            double m = start;
            double bend = 1;
            for (int i = 0; i < 60; i++) {
                double up = f.applyAsDouble(m + 1e-3);
                double down = f.applyAsDouble(m - 1e-3);
                bend = Math.max((2 * f.applyAsDouble(m) - up - down) * 1e6, 1e-3);
                m += Math.max(-0.5, Math.min(0.5, (up - down) / 2e-3 / bend));
            }
            return new Fit(m, 1 / bend, means(f, m, 1 / bend)[0] + entropy(1 / bend), 1e-6);
        }
    }

    /** Reports the mean log density alone. */
    @Misses("with its entropy")
    public static final class NoEntropy extends MyUnknownModel {
        @Override
        double entropy(double v) {
            return 0;
        }
    }

    /** Asks as often as it likes. */
    @Misses("no more often than allowed")
    public static final class Talkative extends MyUnknownModel {
        @Override
        public Fit bestGaussian(DoubleUnaryOperator f, double start, int calls, RandomGenerator random) {
            return super.bestGaussian(f, start, calls + 100, random);
        }
    }

    /** With help of the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyUnknownModel {
        @Override
        double entropy(double v) {
            return new NormalBelief(0, v).entropy();
        }
    }
}

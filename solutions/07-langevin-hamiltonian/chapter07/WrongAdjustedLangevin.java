package chapter07;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongAdjustedLangevin {

    private WrongAdjustedLangevin() {
    }

    /** Accepts everything: the unadjusted algorithm. */
    @Misses("because moves are rejected")
    public static final class Unadjusted implements AdjustedLangevin {
        @Override
        public Chain mala(Target target, double temperature, double[] start, double eps, int iterations, long seed) {
            return run(target, temperature, start, eps, iterations, seed, false, false);
        }
    }

    /** Metropolis' rule of a symmetric proposal. */
    @Misses("both in the ratio")
    public static final class SymmetricRule implements AdjustedLangevin {
        @Override
        public Chain mala(Target target, double temperature, double[] start, double eps, int iterations, long seed) {
            return run(target, temperature, start, eps, iterations, seed, true, false);
        }
    }

    /** Writes accepted places only. */
    @Misses("rejections count")
    public static final class SkipsRejections implements AdjustedLangevin {
        @Override
        public Chain mala(Target target, double temperature, double[] start, double eps, int iterations, long seed) {
            return run(target, temperature, start, eps, iterations, seed, true, true);
        }
    }

    /** Draws kicks of width √(εT), a factor of two lost. */
    @Misses("the mean of x E'(x) is T")
    public static final class HalfTheKick extends MyAdjustedLangevin {
        @Override
        public Chain mala(Target target, double temperature, double[] start, double eps, int iterations, long seed) {
            return super.mala(target, temperature / 2, start, eps, iterations, seed);
        }
    }

    private static AdjustedLangevin.Chain run(AdjustedLangevin.Target target, double temperature, double[] start, double eps,
            int iterations, long seed, boolean rejects, boolean skips) {
        RandomGenerator random = new SplittableRandom(seed);
        double[][] positions = new double[iterations][];
        int written = 0;
        double[] x = start.clone();
        for (int i = 0; i < iterations; i++) {
            double[] slope = target.gradient().apply(x);
            double[] there = x.clone();
            for (int j = 0; j < x.length; j++) {
                there[j] += Math.sqrt(2 * eps * temperature) * random.nextGaussian() - eps * slope[j];
            }
            double climb = (target.energy().applyAsDouble(there) - target.energy().applyAsDouble(x)) / temperature;
            boolean accepted = !rejects || random.nextDouble() < Math.exp(-climb);
            x = accepted ? there : x;
            if (accepted || !skips) {
                positions[written++] = x.clone();
            }
        }
        return new AdjustedLangevin.Chain(Arrays.copyOf(positions, written), (double) written / iterations);
    }
}

package chapter09;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.hipparchus.special.Beta;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.RandomStream;
import thermolab.sample.ReplicaExchange;

/** Answers that the tests must tell from a right one. */
public final class WrongParallelTempering {

    private WrongParallelTempering() {
    }

    /** Lets the toolkit know the mean acceptance. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall extends MyParallelTempering {
        @Override
        public double swapAcceptance(int d, double r) {
            return ReplicaExchange.gaussianSwapAcceptance(d, r);
        }
    }

    /** Counts one of two equal contributions. */
    @Misses("twice the chance")
    public static final class HalfTheChance extends MyParallelTempering {
        @Override
        public double swapAcceptance(int d, double r) {
            return super.swapAcceptance(d, r) / 2;
        }
    }

    /** Takes r as it comes. */
    @Misses("the same for r and 1/r")
    public static final class OrderMatters extends MyParallelTempering {
        @Override
        public double swapAcceptance(int d, double r) {
            return 2 * Beta.regularizedBeta(1 / (1 + r), 0.5 * d, 0.5 * d);
        }
    }

    /** Exchanges always: the rungs mix, and none keeps its temperature. */
    @Misses("keeps its own temperature")
    public static final class AlwaysExchanges extends Variant {
        @Override
        double exchange(double inverse, double gain) {
            return 1;
        }
    }

    /** Takes the difference of energies the wrong way round. */
    @Misses("keeps its own temperature")
    public static final class FlippedSign extends Variant {
        @Override
        double exchange(double inverse, double gain) {
            return Math.exp(-inverse * gain);
        }
    }

    /** Never exchanges: replicas side by side. */
    @Misses("finds the deeper well")
    public static final class NeverExchanges extends Variant {
        @Override
        double exchange(double inverse, double gain) {
            return 0;
        }
    }

    /** Tries the pairs (0, 1), (2, 3), … alone, so that nothing passes from one pair to the next. */
    @Misses("for both kinds of pairs")
    public static final class SamePairs extends Variant {
        @Override
        int firstPair(int iteration) {
            return 0;
        }
    }

    private abstract static class Variant extends MyParallelTempering {

        double exchange(double inverse, double gain) {
            return Math.exp(inverse * gain);
        }

        int firstPair(int iteration) {
            return iteration % 2;
        }

        @Override
        public Tempered temper(DoubleUnaryOperator energy, double[] ladder, double start, double step, int iterations, long seed) {
            RandomGenerator random = RandomStream.of(seed);
            int rungs = ladder.length;
            double[] x = new double[rungs];
            Arrays.fill(x, start);
            double[][] positions = new double[rungs][iterations];
            double[] tries = new double[rungs - 1];
            double[] swaps = new double[rungs - 1];
            for (int k = 0; k < iterations; k++) {
                for (int i = 0; i < rungs; i++) {
                    double candidate = x[i] + step * Math.sqrt(ladder[i]) * random.nextGaussian();
                    double rise = energy.applyAsDouble(candidate) - energy.applyAsDouble(x[i]);
                    x[i] = random.nextDouble() < Math.exp(-rise / ladder[i]) ? candidate : x[i];
                }
                for (int i = firstPair(k); i + 1 < rungs; i += 2) {
                    tries[i]++;
                    double gain = energy.applyAsDouble(x[i]) - energy.applyAsDouble(x[i + 1]);
                    if (random.nextDouble() < exchange(1 / ladder[i] - 1 / ladder[i + 1], gain)) {
                        double moved = x[i];
                        x[i] = x[i + 1];
                        x[i + 1] = moved;
                        swaps[i]++;
                    }
                }
                for (int i = 0; i < rungs; i++) {
                    positions[i][k] = x[i];
                }
            }
            double[] rates = new double[rungs - 1];
            Arrays.setAll(rates, i -> swaps[i] / tries[i]);
            return new Tempered(positions, rates);
        }
    }
}

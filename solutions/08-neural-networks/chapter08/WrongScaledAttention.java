package chapter08;

import thermolab.exercise.Misses;
import thermolab.learn.Attention;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongScaledAttention {

    private WrongScaledAttention() {
    }

    /** Leaves the temperature at 1. */
    @Misses("root of the number of components")
    public static final class Unscaled extends MyScaledAttention {
        @Override
        double temperature(int d) {
            return 1;
        }
    }

    /** Divides by d: too hot. */
    @Misses("root of the number of components")
    public static final class TooHot extends MyScaledAttention {
        @Override
        double temperature(int d) {
            return d;
        }
    }

    /** Forgets to divide by the partition function. */
    @Misses("sum to one")
    public static final class NotNormalised extends MyScaledAttention {
        @Override
        double[] weights(double[] query, double[][] k) {
            double[] weights = super.weights(query, k);
            for (int j = 0; j < weights.length; j++) {
                weights[j] *= 2;
            }
            return weights;
        }
    }

    /** Exponentials of the plain scores. */
    @Misses("overflows nothing")
    public static final class Overflows extends MyScaledAttention {
        @Override
        double[] weights(double[] query, double[][] k) {
            double[] weights = new double[k.length];
            double sum = 0;
            for (int j = 0; j < k.length; j++) {
                double score = 0;
                for (int c = 0; c < query.length; c++) {
                    score += query[c] * k[j][c];
                }
                weights[j] = Math.exp(score / temperature(query.length));
                sum += weights[j];
            }
            for (int j = 0; j < k.length; j++) {
                weights[j] /= sum;
            }
            return weights;
        }
    }

    /** Hands the work to the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ByTheToolkit implements ScaledAttention {
        @Override
        public double[][] attention(double[][] q, double[][] k, double[][] v) {
            return Attention.forward(q, k, v);
        }
    }
}

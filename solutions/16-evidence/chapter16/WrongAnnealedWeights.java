package chapter16;

import java.util.random.RandomGenerator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.meter.Works;

/** Answers that the tests must tell from a right one. */
public final class WrongAnnealedWeights {

    private WrongAnnealedWeights() {
    }

    /** Takes the mean logarithm for the logarithm of the mean. */
    @Misses("not the exponential of their mean logarithm")
    public static final class MeanOfLogarithms extends MyAnnealedWeights {
        @Override
        public AisResult ais(double[] bias, double[][] coupling, double[] betas, int[][] targets, long seed) {
            AisResult right = super.ais(bias, coupling, betas, targets, seed);
            return new AisResult(right.lower(), right.lower(), right.upper());
        }
    }

    /** Swaps the bounds. */
    @Misses("from below and from above")
    public static final class BoundsSwapped extends MyAnnealedWeights {
        @Override
        public AisResult ais(double[] bias, double[][] coupling, double[] betas, int[][] targets, long seed) {
            AisResult right = super.ais(bias, coupling, betas, targets, seed);
            return new AisResult(right.logZ(), right.upper(), right.lower());
        }
    }

    /** Pays for every rung and never moves a unit. */
    @Misses("The bounds close")
    public static final class NeverMoves extends MyAnnealedWeights {
        @Override
        double logWeight(int[] s, double[] bias, double[][] coupling, double[] betas, RandomGenerator random) {
            double logWeight = 0;
            for (int k = 1; k < betas.length; k++) {
                logWeight -= (betas[k] - betas[k - 1]) * energy(s, bias, coupling);
            }
            return logWeight;
        }
    }

    /** Pays for the move of the rung with the state after the sweep: the weight is biased. */
    @Misses("One step without any move")
    public static final class PaysLater extends MyAnnealedWeights {
        @Override
        double logWeight(int[] s, double[] bias, double[][] coupling, double[] betas, RandomGenerator random) {
            double logWeight = 0;
            for (int k = 1; k < betas.length; k++) {
                sweep(s, bias, coupling, betas[k], random);
                logWeight -= (betas[k] - betas[k - 1]) * energy(s, bias, coupling);
            }
            return logWeight;
        }
    }

    /** Exponentials of the plain logarithms. */
    @Misses("live in logarithms")
    public static final class Overflows extends MyAnnealedWeights {
        @Override
        double logMeanExp(double[] logs) {
            double sum = 0;
            for (double log : logs) {
                sum += Math.exp(log);
            }
            return Math.log(sum / logs.length);
        }
    }

    /** The toolkit's record of works. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyAnnealedWeights {
        @Override
        double logMeanExp(double[] logs) {
            return -Works.ofLogWeights(logs).jarzynski().value();
        }
    }
}

package chapter14;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.ConjugateGaussian;

/** Answers that the tests must tell from a right one. */
public final class WrongGaussianBound {

    private WrongGaussianBound() {
    }

    /** "An entropy term under the negative sign." */
    @Misses("The entropy is added")
    public static final class EntropySubtracted extends MyGaussianBound {
        @Override
        public double elbo(double m, double v, double[] data, double noise, double priorMean, double priorVariance) {
            return super.elbo(m, v, data, noise, priorMean, priorVariance) - Math.log(2 * Math.PI * Math.E * v);
        }
    }

    /** Puts the guess's mean in for θ: the cloud pays nothing for its width. */
    @Misses("larger by v")
    public static final class NoWidth extends MyGaussianBound {
        @Override
        double meanLog(double x, double m, double v, double variance) {
            return super.meanLog(x, m, 0, variance);
        }
    }

    /** Takes v for a standard deviation. */
    @Misses("At the posterior")
    public static final class Deviation extends MyGaussianBound {
        @Override
        public double elbo(double m, double v, double[] data, double noise, double priorMean, double priorVariance) {
            return super.elbo(m, v > 0 ? v * v : v, data, noise, priorMean, priorVariance);
        }
    }

    /** Leaves out the constants, "as they don't matter for the optimum". */
    @Misses("every constant")
    public static final class NoConstants extends MyGaussianBound {
        @Override
        double meanLog(double x, double m, double v, double variance) {
            return super.meanLog(x, m, v, variance) + 0.5 * Math.log(2 * Math.PI);
        }
    }

    /** Takes whatever width comes. */
    @Misses("is refused")
    public static final class AnyWidth extends MyGaussianBound {
        @Override
        public double elbo(double m, double v, double[] data, double noise, double priorMean, double priorVariance) {
            return super.elbo(m, v > 0 ? v : 1e-9, data, noise, priorMean, priorVariance);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements GaussianBound {
        @Override
        public double elbo(double m, double v, double[] data, double noise, double priorMean, double priorVariance) {
            return new ConjugateGaussian(data, noise, priorMean, priorVariance).elbo(m, v);
        }
    }
}

package chapter14;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.LinearVae;
import thermolab.infer.Ppca;

/** Answers that the tests must tell from a right one. */
public final class WrongAutoencoderBound {

    private WrongAutoencoderBound() {
    }

    /** Decodes the mean alone, as an autoencoder without "variational" does. */
    @Misses("The spread of the guess")
    public static final class MeanAlone extends MyAutoencoderBound {
        @Override
        double spreadCost(double[][] w, int j, double d, double noiseVariance) {
            return 0;
        }
    }

    /** A reward for being far from the prior. */
    @Misses("divergence from the prior is subtracted")
    public static final class DivergenceAdded extends MyAutoencoderBound {
        @Override
        double divergence(double m, double d) {
            return -super.divergence(m, d);
        }
    }

    /** Takes D for log-variances, as many networks put them out. */
    @Misses("With the exact posterior")
    public static final class LogVariances extends MyAutoencoderBound {
        @Override
        double divergence(double m, double d) {
            return 0.5 * (m * m + Math.exp(d) - 1 - d);
        }
    }

    /** Squared error without the Gaussian's normalisation. */
    @Misses("constants and all")
    public static final class NoConstant extends MyAutoencoderBound {
        @Override
        public double vaeElbo(double[] x, double[][] w, double[] mu, double noise, double[][] v, double[] variances) {
            return super.vaeElbo(x, w, mu, noise, v, variances) + 0.5 * x.length * Math.log(2 * Math.PI * noise);
        }
    }

    /** Posterior variances as if z had no prior. */
    @Misses("The best variance")
    public static final class NoPrior extends MyAutoencoderBound {
        @Override
        public double[] bestVariances(double[][] w, double noiseVariance) {
            double[] best = new double[w[0].length];
            for (int j = 0; j < best.length; j++) {
                best[j] = noiseVariance / squaredLength(w, j);
            }
            return best;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements AutoencoderBound {
        @Override
        public double vaeElbo(double[] x, double[][] w, double[] mu, double noise, double[][] v, double[] variances) {
            return new LinearVae(new Ppca(w, mu, noise), v, variances).elbo(x);
        }

        @Override
        public double[] bestVariances(double[][] w, double noise) {
            return LinearVae.best(new Ppca(w, new double[w.length], noise)).encoderVariances();
        }
    }
}

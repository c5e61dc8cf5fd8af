package thermolab.infer;

import java.util.random.RandomGenerator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import thermolab.learn.Optimiser;
import thermolab.num.Require;

/**
 * A variational autoencoder without a kink anywhere: a {@link Ppca} decoder, and an encoder with independent hidden units.
 *
 * <pre>
 *   q(z | x) = N(V(x − μ), diag D)                                                                            [encoder]
 *   ELBO(x) = ⟨ln p(x | z)⟩ − KL(q ‖ p(z))
 *   = −(d/2) ln 2πσ² − [|x − μ − WV(x − μ)|² + Σⱼ Dⱼ(WᵀW)ⱼⱼ]/2σ² + ½ Σⱼ [1 + ln Dⱼ − Dⱼ − (V(x − μ))ⱼ²]            [ELBO]
 *   best for a given decoder:  V = M⁻¹Wᵀ, Dⱼ = σ²/Mⱼⱼ, M = WᵀW + σ²I                                           [best]
 *   ln p(x) − ELBO(x) = ½ (Σ ln Mⱼⱼ − ln det M) at the best, the same for every x; zero iff W's columns are orthogonal   [gap]
 * </pre>
 *
 * <p>In nats per point. Source: Lucas, Tucker, Grosse and Norouzi, NeurIPS 2019; Kingma and Welling, ICLR 2014.
 *
 * @param decoder p(x | z)
 * @param encoder V, shape [k][d]
 * @param encoderVariances D, shape [k], each &gt; 0
 */
public record LinearVae(Ppca decoder, double[][] encoder, double[] encoderVariances) {

    public LinearVae {
        Require.rectangular("encoder", encoder);
        Require.sameLength("rows of encoder", encoder.length, "columns of the decoder", decoder.weights()[0].length);
        Require.sameLength("columns of encoder", encoder[0].length, "rows of the decoder", decoder.weights().length);
        Require.sameLength("encoderVariances", encoderVariances.length, "rows of encoder", encoder.length);
        for (int j = 0; j < encoder.length; j++) {
            Require.finite("encoder row " + j, encoder[j], "");
            Require.positive("encoderVariances[" + j + "]", encoderVariances[j], "");
        }
        encoder = new Array2DRowRealMatrix(encoder).getData();
        encoderVariances = encoderVariances.clone();
    }

    /** The best encoder for this decoder. */
    public static LinearVae best(Ppca decoder) {
        double[][] m = decoder.m();
        RealMatrix v = new Array2DRowRealMatrix(GaussianBelief.inverse("M", m)).multiply(decoder.w().transpose());
        double[] variances = new double[m.length];
        for (int j = 0; j < variances.length; j++) {
            variances[j] = decoder.noiseVariance() / m[j][j];                                                  // [best]
        }
        return new LinearVae(decoder, v.getData(), variances);
    }

    /** V, a copy. */
    @Override
    public double[][] encoder() {
        return new Array2DRowRealMatrix(encoder).getData();
    }

    /** D, a copy. */
    @Override
    public double[] encoderVariances() {
        return encoderVariances.clone();
    }

    /** q(z | x). */
    public GaussianBelief encode(double[] x) {
        return GaussianBelief.independent(new Array2DRowRealMatrix(encoder).operate(decoder.shifted(x)), encoderVariances);  // [encoder]
    }

    /** ELBO of one point, at most {@link Ppca#logLikelihood}. */
    public double elbo(double[] x) {
        RealMatrix w = decoder.w();
        double noise = decoder.noiseVariance();
        double[] shift = decoder.shifted(x);
        double[] z = new Array2DRowRealMatrix(encoder).operate(shift);
        double[] seen = w.operate(z);
        double squares = 0;
        for (int i = 0; i < shift.length; i++) {
            squares += (shift[i] - seen[i]) * (shift[i] - seen[i]);
        }
        double elbo = -0.5 * shift.length * Math.log(2 * Math.PI * noise);
        for (int j = 0; j < z.length; j++) {
            double length = w.getColumnVector(j).dotProduct(w.getColumnVector(j));
            squares += encoderVariances[j] * length;
            elbo += 0.5 * (1 + Math.log(encoderVariances[j]) - encoderVariances[j] - z[j] * z[j]);
        }
        return elbo - squares / (2 * noise);                                                                   // [ELBO]
    }

    /** Mean of the ELBO over rows. */
    public double meanElbo(double[][] x) {
        Require.rectangular("x", x);
        double sum = 0;
        for (double[] row : x) {
            sum += elbo(row) / x.length;
        }
        return sum;
    }

    /** ln p(x) − ELBO(x) = KL(q(z | x) ‖ p(z | x)), at least zero; for {@link #best} the same for every x. */
    public double gap(double[] x) {
        return encode(x).kl(decoder.posterior(x));                                                             // [gap]
    }

    /**
     * Climbs the mean ELBO of the rows in all of W, V, D and σ² by its exact gradient; μ is the rows' mean.
     *
     * @param k hidden units
     * @param random where W and V start: small random numbers, σ² at the rows' mean variance
     */
    public static LinearVaeClimb train(double[][] x, int k, int steps, Optimiser optimiser, RandomGenerator random) {
        Require.rectangular("x", x);
        if (k < 1 || k >= x[0].length) {
            throw Require.broken("k", k, "must be from 1 to " + (x[0].length - 1), "the noise needs a direction of its own");
        }
        Require.atLeast("rows of x", x.length, 2, "one point has no spread");
        return LinearVaeClimb.of(x, k, Require.atLeast("steps", steps, 1, ""), optimiser, random);
    }
}

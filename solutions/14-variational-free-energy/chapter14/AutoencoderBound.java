package chapter14;

import thermolab.exercise.Withholds;

/**
 * The bound of a linear autoencoder: z ~ N(0, I) with k components, x | z ~ N(Wz + μ, σ²I) with d components, and the guess
 * q(z | x) = N(V(x − μ), diag D).
 */
@Withholds({"infer.LinearVae", "infer.Ppca", "infer.GaussianBelief"})
public interface AutoencoderBound {

    /**
     * ⟨ln p(x | z)⟩ over q, less KL(q ‖ p(z)), in nats, with all constants. The means over q are to be exact, not drawn.
     *
     * @param x one point, d numbers
     * @param w W, shape [d][k]
     * @param mu μ, d numbers
     * @param noiseVariance σ² &gt; 0, the variance of the noise
     * @param v V, shape [k][d]
     * @param variances D, k <b>variances</b> above zero
     */
    double vaeElbo(double[] x, double[][] w, double[] mu, double noiseVariance, double[][] v, double[] variances);

    /**
     * The variances D for which the bound is largest, for a given decoder; they don't depend on x nor on V. Shape [k].
     *
     * @param w W, shape [d][k]
     * @param noiseVariance σ² &gt; 0
     */
    double[] bestVariances(double[][] w, double noiseVariance);
}

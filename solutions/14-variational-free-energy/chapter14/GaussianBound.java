package chapter14;

import thermolab.exercise.Withholds;

/** What a Gaussian guess about an unknown mean is worth: data xᵢ ~ N(θ, s²), a prior θ ~ N(m₀, v₀), a guess q = N(m, v). */
@Withholds({"infer.ConjugateGaussian", "infer.VariationalBound", "infer.NormalBelief"})
public interface GaussianBound {

    /**
     * The evidence lower bound of the guess, in nats, with all constants: on average over q, the logarithm of the joint density of
     * data and θ over the density of q. Equal to the log evidence if q is the posterior, and below it otherwise.
     *
     * @param m mean of the guess
     * @param v its <b>variance</b>, v &gt; 0; an {@link IllegalArgumentException} otherwise, for 0 and NaN too
     * @param data x, possibly none, in which case the prior itself is the posterior; left as it is
     * @param noiseVariance s² &gt; 0
     * @param priorMean m₀
     * @param priorVariance v₀ &gt; 0
     */
    double elbo(double m, double v, double[] data, double noiseVariance, double priorMean, double priorVariance);
}

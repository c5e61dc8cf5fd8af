package chapter14;

import thermolab.exercise.Withholds;

/**
 * Coordinate ascent for the mean and the precision of a Gaussian: data xᵢ ~ N(μ, 1/τ) with the prior τ ~ Gamma(a₀, b₀), of density
 * ∝ τ^(a₀−1) exp(−b₀τ), and μ | τ ~ N(m₀, 1/(κ₀τ)); a guess q(μ) q(τ).
 */
@Withholds({"infer.NormalGamma", "infer.NormalGammaCavi"})
public interface TwoFactors {

    /**
     * The guess q(μ) = N(mean, 1/precision), q(τ) = Gamma(shape, rate) where the climb ended.
     *
     * @param mean of q(μ)
     * @param precision of q(μ), one over its variance
     * @param shape of q(τ)
     * @param rate of q(τ); ⟨τ⟩ = shape/rate
     * @param elbos ⟨ln p(x, μ, τ)⟩ + H(q(μ)) + H(q(τ)) after each sweep, in nats, with all constants
     */
    record Vb(double mean, double precision, double shape, double rate, double[] elbos) {
    }

    /**
     * Each sweep makes q(μ) the best there is for the present q(τ), and then q(τ) the best for the new q(μ). The first q(μ) is the best for a
     * q(τ) with ⟨τ⟩ = shape/b₀, where shape is the one that every best q(τ) has.
     *
     * @param x the data, at least one; left as they are
     * @param m0 prior mean m₀
     * @param kappa0 κ₀ &gt; 0
     * @param a0 a₀ &gt; 0
     * @param b0 b₀ &gt; 0
     * @param sweeps at least 1
     */
    Vb normalGammaCavi(double[] x, double m0, double kappa0, double a0, double b0, int sweeps);

    /** ln Γ(a) for a &gt; 0, for those who need it. */
    static double logGamma(double a) {
        return org.hipparchus.special.Gamma.logGamma(a);
    }

    /** ψ(a) = d ln Γ(a)/da for a &gt; 0: under Gamma(a, b) the mean of ln τ is ψ(a) − ln b. */
    static double digamma(double a) {
        return org.hipparchus.special.Gamma.digamma(a);
    }
}

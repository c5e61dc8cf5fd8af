package chapter04;

/**
 * The distribution of largest entropy with given means (Jaynes): pᵢ = exp(−Σₖ λₖ fₖ(i))/Z.
 *
 * <p>The multipliers λ are at the minimum of the convex ψ(λ) = ln Z(λ) + Σₖ λₖ mₖ, with Z(λ) = Σᵢ exp(−Σₖ λₖ fₖ(i)). Its slope is
 * ∂ψ/∂λₖ = mₖ − ⟨fₖ⟩, and its curvature ∂²ψ/∂λₖ∂λₗ is the covariance of fₖ and fₗ under p.
 */
public interface MaxEntropy {

    /**
     * The probabilities, with each mean met to 1e-9.
     *
     * @param features fₖ(i), the value of feature k on outcome i, as features[k][i]; shape [constraints][outcomes]; no feature
     *     is a combination of the others and a constant
     * @param means m, one for each feature, strictly inside what a distribution can have
     * @return n probabilities
     * @throws IllegalArgumentException where no distribution has these means, such as 7 for a die
     */
    double[] maxEnt(double[][] features, double[] means);
}

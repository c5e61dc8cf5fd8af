package chapter04;

import thermolab.exercise.Withholds;

/**
 * The distribution of largest entropy with given means (Jaynes). It is a member of the exponential family, one multiplier λₖ for
 * each mean; the multipliers are where ψ(λ) = ln Z(λ) + Σₖ λₖ mₖ is least. Show on paper that ψ is convex and what its slope and
 * curvature are (they are means and covariances of the features); then walk down.
 */
@Withholds("info.MaxEnt")
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

package chapter11;

import thermolab.exercise.Withholds;

/** Planning for an agent that is paid for reward and for the entropy of its own choices. */
@Withholds("learn.SoftValueIteration")
public interface SoftPlan {

    /**
     * The fixed point.
     *
     * @param value V(s), shape [n], in the unit of the rewards
     * @param policy π(a|s), shape [n, m]; each row adds up to 1
     */
    record SoftPolicy(double[] value, double[][] policy) {
    }

    /**
     * Solves Q(s, a) = R(s, a) + γ Σ P(s′|s, a) V(s′), V(s) = τ ln Σₐ exp(Q(s, a)/τ); then π(a|s) = exp((Q(s, a) − V(s))/τ).
     *
     * @param transitions P(s′|s, a), shape [n, m, n]
     * @param rewards R(s, a), shape [n, m]
     * @param discount γ, zero or more and at most 0.99
     * @param temperature τ, in the unit of the rewards; positive, and may be as small as 1e-6
     * @return V to 1e-9 times the largest value or reward
     */
    SoftPolicy softValueIteration(double[][][] transitions, double[][] rewards, double discount, double temperature);
}

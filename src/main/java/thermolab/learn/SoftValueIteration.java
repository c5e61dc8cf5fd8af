package thermolab.learn;

import thermolab.info.Softmax;
import thermolab.num.Require;

/**
 * Planning with an entropy bonus: an agent that earns the reward plus τ times the entropy of its own choice.
 *
 * <p>Q(s, a) = R(s, a) + γ Σ P(s′|s, a) V(s′), V(s) = τ ln Σₐ exp(Q(s, a)/τ), π(a|s) = exp((Q(s, a) − V(s))/τ): the
 * policy is Boltzmann's, V is minus a free energy, τ is the temperature. τ → 0 gives the largest Q and the greedy
 * policy (ties shared); τ → ∞ the uniform one. Iterated to a fixed point, which is unique because the map contracts by
 * γ: the stated accuracy of V is that of the answer, not of the last change. Cost: n²m per pass, about
 * ln(1/accuracy)/(1 − γ) passes.
 *
 * <p>Source: Haarnoja, Tang, Abbeel and Levine, <i>Reinforcement learning with deep energy-based policies</i>, ICML
 * 2017.
 */
public final class SoftValueIteration {

    private static final double ACCURACY = 1e-12; // of V, relative to its size

    private SoftValueIteration() {
    }

    /**
     * The fixed point.
     *
     * @param value V(s), shape [n]
     * @param q Q(s, a), shape [n, m]
     * @param policy π(a|s), shape [n, m]; each row is a distribution
     * @param passes sweeps over all states that it took
     */
    public record SoftPolicy(double[] value, double[][] q, double[][] policy, int passes) {
    }

    /**
     * Finds V, Q and the policy.
     *
     * @param transitions P(s′|s, a), shape [n, m, n]
     * @param rewards R(s, a), shape [n, m]
     * @param discount γ, at least 0 and below 1
     * @param temperature τ ≥ 0, in the unit of the rewards; 0 is ordinary value iteration
     */
    public static SoftPolicy solve(double[][][] transitions, double[][] rewards, double discount, double temperature) {
        requireProblem(transitions, rewards);
        Require.nonNegative("temperature", temperature, "");
        if (!(discount >= 0 && discount < 1)) {
            throw Require.broken("discount", discount, "must be at least 0 and below 1", "at 1 values may be infinite");
        }
        double[] value = new double[rewards.length];
        for (int pass = 1;; pass++) {
            double[][] q = lookAhead(transitions, rewards, discount, value);
            double change = 0;
            double size = 1;
            for (int s = 0; s < value.length; s++) {
                double next = softMax(q[s], temperature);
                change = Math.max(change, Math.abs(next - value[s]));
                size = Math.max(size, Math.abs(next));
                value[s] = next;
            }
            if (change * discount <= ACCURACY * size * (1 - discount) || change <= Math.ulp(size)) {
                return new SoftPolicy(value, q, policy(q, temperature), pass);
            }
        }
    }

    /** τ ln Σ exp(qₐ/τ), or max q at τ = 0. */
    private static double softMax(double[] q, double temperature) {
        double best = q[Confidence.argMax(q)];
        return temperature == 0 ? best : best - Softmax.freeEnergy(below(q, best), temperature);
    }

    /** q − best: zero or negative, so that a tiny temperature cannot overflow. */
    private static double[] below(double[] q, double best) {
        double[] below = new double[q.length];
        for (int a = 0; a < q.length; a++) {
            below[a] = q[a] - best;
        }
        return below;
    }

    private static double[][] lookAhead(double[][][] transitions, double[][] rewards, double discount, double[] value) {
        double[][] q = new double[rewards.length][rewards[0].length];
        for (int s = 0; s < q.length; s++) {
            for (int a = 0; a < q[s].length; a++) {
                double mean = 0;
                for (int next = 0; next < value.length; next++) {
                    mean += transitions[s][a][next] * value[next];
                }
                q[s][a] = rewards[s][a] + discount * mean;
            }
        }
        return q;
    }

    private static double[][] policy(double[][] q, double temperature) {
        double[][] policy = new double[q.length][];
        for (int s = 0; s < q.length; s++) {
            double[] below = below(q[s], q[s][Confidence.argMax(q[s])]);
            policy[s] = temperature == 0 ? greedy(below) : Softmax.of(below, temperature);
        }
        return policy;
    }

    private static double[] greedy(double[] below) {
        double[] policy = new double[below.length];
        int ties = 0;
        for (double value : below) {
            ties += value == 0 ? 1 : 0;
        }
        for (int a = 0; a < below.length; a++) {
            policy[a] = below[a] == 0 ? 1.0 / ties : 0;
        }
        return policy;
    }

    private static void requireProblem(double[][][] transitions, double[][] rewards) {
        Require.rectangular("rewards", rewards);
        Require.sameLength("transitions", transitions.length, "rewards", rewards.length);
        for (int s = 0; s < rewards.length; s++) {
            Require.finite("rewards of state " + s, rewards[s], "");
            Require.rowsAreDistributions("transitions of state " + s, transitions[s]);
            Require.sameLength("actions of state " + s, transitions[s].length, "rewards", rewards[s].length);
            Require.sameLength("next states of state " + s, transitions[s][0].length, "states", rewards.length);
        }
    }
}

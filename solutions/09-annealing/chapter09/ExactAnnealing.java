package chapter09;

import thermolab.exercise.Withholds;
import thermolab.schedule.Schedule;

/**
 * Annealing without chance: the exact distribution over a row of states after each step of a cooling Metropolis walk.
 *
 * <pre>
 *   each step proposes the left or the right neighbour, ½ each, and accepts with min(1, exp(−ΔE/T_k)),   k = 0, 1, …
 *   p_{k+1}(j) = Σ_i p_k(i) P_ij(T_k)
 * </pre>
 *
 * <p>What is not accepted stays where it is, and so does a proposal beyond either end.
 */
@Withholds({"sample.AnnealingChain", "sample.TransitionMatrix"})
public interface ExactAnnealing {

    /**
     * The distribution after n steps of a walk that starts in state 0.
     *
     * @param energies E of the states from left to right, at least two
     * @param cooling T_k, zero or more; at T = 0 only moves that do not rise are accepted
     * @param n steps, zero or more
     * @return probabilities, as many as states
     */
    double[] exactAnneal(double[] energies, Schedule cooling, int n);
}

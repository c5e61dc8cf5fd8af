package chapter16;

import thermolab.exercise.Withholds;

/** Annealed importance sampling, up the ladder and down, of a machine of n units that are 0 or 1. */
@Withholds({"infer.AnnealedImportance", "infer.RbmAnnealer", "sample.DrivenRun", "meter.Works", "num.LogSumExp"})
public interface AnnealedWeights {

    /**
     * What was found, in nats.
     *
     * @param logZ the estimate of ln Z(1) from the weights of the walkers that went up; the weights themselves must be unbiased for Z(1)
     * @param lower an estimate that is never above ln Z(1) in expectation: the mean of a logarithm
     * @param upper one that is never below, from the walkers that went down
     */
    record AisResult(double logZ, double lower, double upper) {
    }

    /**
     * Anneals E(s) = −Σ bᵢsᵢ − Σ_{i&lt;j} Jᵢⱼ sᵢsⱼ along the distributions ∝ exp(−βE). At each rung but the last, after the rung has moved,
     * every unit is drawn once from its distribution given the others (a Gibbs sweep).
     *
     * @param bias b, n numbers of any finite size
     * @param coupling J, symmetric, zeros on the diagonal, shape [n][n]
     * @param betas from 0, where each state is as likely as any other, to 1
     * @param targets independent draws of s from the distribution at β = 1; one walker goes up for each of them, and one down from each
     * @param seed of all random numbers
     */
    AisResult ais(double[] bias, double[][] coupling, double[] betas, int[][] targets, long seed);
}

package chapter05;

import java.util.random.RandomGenerator;
import thermolab.exercise.Withholds;

/**
 * The uphill direction of the mean log-likelihood of data under a restricted Boltzmann machine with
 * E(v, h) = −Σᵢ aᵢvᵢ − Σⱼ bⱼhⱼ − Σᵢⱼ vᵢ wᵢⱼ hⱼ, units 0 or 1, temperature one: for each parameter the mean of one thing over the
 * data less its mean over a negative phase. The negative phase is the model's own distribution (exact), or what k steps of Gibbs
 * sampling make of the data (CD-k).
 */
@Withholds({"learn.RbmGradient", "learn.RbmTrainer", "learn.GibbsKernel"})
public interface PhaseGradient {

    /**
     * One number for each weight, each visible and each hidden bias.
     *
     * @param w shape [V][H]
     * @param a V numbers
     * @param b H numbers
     */
    record Gradient(double[][] w, double[] a, double[] b) {
    }

    /**
     * The exact gradient; the negative phase is a sum over all 2^V visible states, V at most 12.
     *
     * @param w weights, shape [V][H]
     * @param a visible biases, V numbers
     * @param b hidden biases, H numbers
     * @param data at least one row of V entries 0 or 1
     */
    Gradient exact(double[][] w, double[] a, double[] b, double[][] data);

    /**
     * The estimate CD-k: one chain begins at each row of the data and makes k steps; a step draws h given v, then v given h.
     * Hidden probabilities, not draws, enter both phases.
     *
     * @param w weights, shape [V][H]
     * @param a visible biases, V numbers
     * @param b hidden biases, H numbers
     * @param data at least one row of V entries 0 or 1; not changed
     * @param k number of steps, one or more
     * @param random the only source of chance
     */
    Gradient cd(double[][] w, double[] a, double[] b, double[][] data, int k, RandomGenerator random);
}

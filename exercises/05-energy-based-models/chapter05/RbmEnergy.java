package chapter05;

import thermolab.exercise.Withholds;

/**
 * The energy of a restricted Boltzmann machine with visible units v and hidden units h, each 0 or 1, at temperature one:
 * E(v, h) = −Σᵢ aᵢvᵢ − Σⱼ bⱼhⱼ − Σᵢⱼ vᵢ wᵢⱼ hⱼ. No unit; k_B = 1.
 */
@Withholds({"energy.Rbm", "learn.GibbsKernel"})
public interface RbmEnergy {

    /**
     * E(v, h).
     *
     * @param w weights, w[i][j] between visible unit i and hidden unit j; shape [V][H]
     * @param a visible biases, V numbers
     * @param b hidden biases, H numbers
     * @param v visible state, V entries 0 or 1
     * @param h hidden state, H entries 0 or 1
     */
    double energy(double[][] w, double[] a, double[] b, double[] v, double[] h);

    /**
     * F(v), such that exp(−F(v)) is what exp(−E(v, h)) adds up to over all 2^H hidden states. It can be had in about V·H steps,
     * and is finite for finite weights of any size.
     *
     * @param w weights, shape [V][H]
     * @param a visible biases, V numbers
     * @param b hidden biases, H numbers; H may be a hundred
     * @param v visible state, V entries 0 or 1
     */
    double freeEnergy(double[][] w, double[] a, double[] b, double[] v);
}

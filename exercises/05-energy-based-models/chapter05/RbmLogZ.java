package chapter05;

import thermolab.exercise.Withholds;

/**
 * The partition function of a restricted Boltzmann machine, Z = Σ_v Σ_h exp(−E(v, h)) with
 * E(v, h) = −Σᵢ aᵢvᵢ − Σⱼ bⱼhⱼ − Σᵢⱼ vᵢ wᵢⱼ hⱼ and units of value 0 or 1, at temperature one.
 */
@Withholds({"energy.Rbm", "energy.Enumerable", "energy.Enumerated"})
public interface RbmLogZ {

    /**
     * ln Z in nats, exact to rounding for finite weights of any size. One of the two layers has at most 16 units; the other
     * may have a hundred, so that the sum must run over the states of the smaller layer.
     *
     * @param w weights, w[i][j] between visible unit i and hidden unit j; shape [V][H]
     * @param a visible biases, V numbers
     * @param b hidden biases, H numbers
     */
    double logZ(double[][] w, double[] a, double[] b);
}

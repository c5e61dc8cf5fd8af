package chapter05;

import thermolab.exercise.Withholds;

/**
 * Mean fields in a deep Boltzmann machine with layers v, h and k of units 0 or 1, at temperature one:
 * E(v, h, k) = −a·v − b·h − c·k − vᵀWh − hᵀUk.
 *
 * <p>For fixed v let h and k be independent units with means μ and ν. The free-energy inequality then bounds
 * ln Σ_{h,k} exp(−E(v, h, k)) from below, for every μ and ν; the bound is a mean energy and an entropy. Where it is highest, each
 * mean is what its unit would have if its neighbours stood at their means.
 */
@Withholds({"energy.Dbm"})
public interface DbmMeanField {

    /**
     * A solution of the mean-field equations.
     *
     * @param middle μ, one for each unit of h
     * @param top ν, one for each unit of k
     * @param bound the bound at these means, in nats
     */
    record Fields(double[] middle, double[] top, double bound) {
    }

    /**
     * Mean fields, iterated from μ = ½ and ν = ½, a layer at a time, until no entry moves by more than 1e-12.
     *
     * @param w W, w[i][j] between visible unit i and middle unit j; shape [V][H]
     * @param u U, u[j][l] between middle unit j and top unit l; shape [H][K]
     * @param a visible biases, V numbers
     * @param b middle biases, H numbers
     * @param c top biases, K numbers
     * @param v visible state, V entries 0 or 1
     */
    Fields meanField(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v);
}

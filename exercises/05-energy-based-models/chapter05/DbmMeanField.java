package chapter05;

/**
 * Mean fields in a deep Boltzmann machine with layers v, h and k of units 0 or 1, at temperature one:
 * E(v, h, k) = −a·v − b·h − c·k − vᵀWh − hᵀUk.
 *
 * <p>For fixed v, let h and k be independent units with means μ and ν and the entropy S of independent units. Then for every μ and ν
 *
 * <pre>
 *   ln Σ_{h,k} exp(−E(v, h, k))  ≥  −E(v, μ, ν) + S(μ) + S(ν)                                     [bound]
 * </pre>
 *
 * <p>and the right side is stationary where μ = σ(b + vᵀW + Uν) and ν = σ(c + μᵀU), with σ(x) = 1/(1 + exp(−x)).
 */
public interface DbmMeanField {

    /**
     * A solution of the mean-field equations.
     *
     * @param middle μ, one for each unit of h
     * @param top ν, one for each unit of k
     * @param bound the right side of [bound], in nats
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

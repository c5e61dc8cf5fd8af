package chapter05;

import thermolab.exercise.Withholds;

/**
 * Hopfield's memory: N units s of value −1 or 1 with the energy E(s) = −½ Σᵢⱼ Jᵢⱼ sᵢ sⱼ, in which P patterns ξ are stored by
 * Hebb's rule, so that one pattern's field on a unit of its own is (N − 1)/N; no unit is coupled to itself.
 */
@Withholds({"energy.Hopfield"})
public interface HopfieldRecall {

    /**
     * Where recall ended.
     *
     * @param state N entries −1 or 1
     * @param energies E of the start, then E after each sweep; the last sweep changed nothing
     */
    record Recall(double[] state, double[] energies) {
    }

    /**
     * Hebb's couplings.
     *
     * @param patterns P rows of N entries −1 or 1
     * @return J, shape [N][N], symmetric, zero on the diagonal
     */
    double[][] couplings(double[][] patterns);

    /**
     * Recall: a sweep visits the units 0, 1, …, N − 1 and turns each to the sign of its field Σⱼ Jᵢⱼ sⱼ, computed from the units
     * as they stand at that moment. A unit whose field is zero keeps its state. Sweeps are repeated until one changes nothing.
     *
     * @param couplings J, symmetric, zero on the diagonal, shape [N][N]
     * @param start N entries −1 or 1; not changed
     */
    Recall recall(double[][] couplings, double[] start);
}

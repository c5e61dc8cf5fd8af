package thermolab.compute;

import thermolab.info.Entropy;
import thermolab.info.Joint;
import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * The least heat that an erasure gives off on the average, k_B T times the entropy by which the memory's states become fewer. It
 * binds nobody who erases nothing: to store a bit, to copy it into a blank or to compute one-to-one has no floor.
 *
 * <pre>
 *   Q ≥ k_B T [H(before) − H(after)]                    H in nats, of the memory's logical states       [floor]
 *   Q ≥ k_B T H(X | Y)                                  where a copy or a relative Y of X is kept       [given]
 *   Q ≥ k_B T [H(p) + KL(p ‖ q)]                        by an apparatus built for a memory with law q   [mismatch]
 * </pre>
 *
 * <p>[floor] holds for a memory whose states all have one free energy, on the mean over many erasures; a single one may do with less. It is
 * reached only infinitely slowly.
 *
 * <p>Source: R. Landauer, <i>Irreversibility and heat generation in the computing process</i>, IBM J. Res. Dev. 5 (1961) 183;
 * E. Lutz and S. Ciliberto, <i>Information: from Maxwell's demon to Landauer's eraser</i>, Physics Today 68(9) (2015) 30; [mismatch]: A.
 * Kolchinsky and D. Wolpert, J. Stat. Mech. (2017) 083202.
 */
public final class Landauer {

    private Landauer() {
    }

    /**
     * Heat of erasing one unbiased bit that nothing else tells about, k_B T ln 2, in J.
     *
     * @param kelvin T of the bath that takes the heat
     */
    public static double cost(double kelvin) {
        return cost(kelvin, Math.log(2));
    }

    /**
     * Heat of making so much entropy of a memory vanish, k_B T ΔH, in J.
     *
     * @param kelvin T of the bath that takes the heat
     * @param nats ΔH = H(before) − H(after) of the memory, given all that is kept; negative where the memory gets more random
     */
    public static double cost(double kelvin, double nats) {
        return Constants.BOLTZMANN * Require.positive("kelvin", kelvin, "is it in degrees Celsius?") * Require.finite("nats", nats, "an entropy");
    }

    /**
     * Heat of resetting a memory with this law to one standard state, k_B T H(p), in J: zero if it is known.
     *
     * @param kelvin T of the bath that takes the heat
     * @param p probability of each state of the memory before; {1 − p, p} for a biased bit
     */
    public static double cost(double kelvin, double[] p) {
        return cost(kelvin, Entropy.shannon(p));                                                            // [floor]
    }

    /**
     * Heat of turning a memory with one law into a memory with another, k_B T [H(before) − H(after)], in J; negative where it gets more random,
     * and work can be had.
     *
     * @param before probability of each state before
     * @param after probability of each state after, of any length
     */
    public static double cost(double kelvin, double[] before, double[] after) {
        return cost(kelvin, Entropy.shannon(before) - Entropy.shannon(after));                              // [floor]
    }

    /**
     * Heat of resetting X where Y is kept and used, k_B T H(X|Y), in J: zero for a second copy, k_B T H(X) where Y knows nothing.
     *
     * @param joint p(x, y), one row for each state of X, one column for each of Y; all add up to 1
     */
    public static double costGiven(double kelvin, double[][] joint) {
        return cost(kelvin, Math.max(0, Joint.of(joint).entropyXGivenY()));                                 // [given]
    }

    /**
     * Heat of resetting a memory with the law p by the slowest apparatus that was made for the law q, k_B T Σ p ln(1/q), in J; infinite where it
     * meets what it holds for impossible.
     *
     * @param actual p, the law that the memory has
     * @param designedFor q, the law for which the apparatus is reversible; as long as p
     */
    public static double costMismatched(double kelvin, double[] actual, double[] designedFor) {
        Require.distribution("actual", actual);
        Require.distribution("designedFor", designedFor);
        Require.sameLength("actual", actual.length, "designedFor", designedFor.length);
        double nats = 0;
        for (int i = 0; i < actual.length; i++) {
            nats += actual[i] == 0 ? 0 : -actual[i] * Math.log(designedFor[i]);                             // [mismatch]
        }
        return cost(kelvin, 1) * Math.max(0, nats);
    }

    /** An energy in electron volts. */
    public static double electronVolts(double joules) {
        return Require.finite("joules", joules, "an energy") / Constants.ELEMENTARY_CHARGE;
    }
}

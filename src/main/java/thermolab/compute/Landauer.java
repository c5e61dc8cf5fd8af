package thermolab.compute;

import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * The least heat that an erasure gives off on the average, k_B T times the entropy by which the memory's states become fewer. It
 * binds nobody who erases nothing: to store a bit, to copy it into a blank or to compute one-to-one has no floor.
 *
 * <p>Source: R. Landauer, <i>Irreversibility and heat generation in the computing process</i>, IBM J. Res. Dev. 5 (1961) 183;
 * E. Lutz and S. Ciliberto, <i>Information: from Maxwell's demon to Landauer's eraser</i>, Physics Today 68(9) (2015) 30.
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
}

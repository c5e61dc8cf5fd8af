package chapter03;

import thermolab.exercise.Withholds;
import thermolab.heat.Thermo;

/**
 * All of thermodynamics from a list of energy levels.
 *
 * <p>A system with levels E_j, of g_j microstates each, is in a bath at temperature T (k_B = 1): each microstate has
 * Boltzmann's probability. Wanted are ln Z, the free energy F, the mean energy U, the entropy S and the heat capacity
 * C = dU/dT. Find C without a numerical derivative: differentiate the sums on paper.
 *
 * <p>The result must hold for any energies and temperatures: at T = 0.001 and energies near a million, e^{−E/T} is below
 * every double, while U, S and C are ordinary numbers.
 */
@Withholds({"heat.Canonical", "heat.GrandCanonical", "heat.TwoLevel"})
public interface CanonicalEnsemble {

    /**
     * Thermodynamics at temperature T.
     *
     * @param energies E_j, one or more finite numbers, in any order
     * @param degeneracies g_j, as many positive numbers
     * @param temperature T, positive
     * @return {@code new Thermo(logZ, freeEnergy, energy, entropy, heatCapacity)}; Z itself is e^logZ
     */
    Thermo canonical(double[] energies, double[] degeneracies, double temperature);
}

package chapter03;

import thermolab.heat.Thermo;

/**
 * All of thermodynamics from a list of energy levels.
 *
 * <p>A system with levels E_j, of g_j microstates each, in a bath at temperature T (k_B = 1) has
 *
 * <pre>
 *   Z = Σ g_j e^{−E_j/T}      P_j = g_j e^{−E_j/T} / Z      F = −T ln Z
 *   U = Σ P_j E_j             S = (U − F)/T                 C = Σ P_j (E_j − U)² / T²
 * </pre>
 *
 * The result must hold for any energies and temperatures: at T = 0.001 and energies near a million, e^{−E/T} is below
 * every double, while U, S and C are ordinary numbers.
 */
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

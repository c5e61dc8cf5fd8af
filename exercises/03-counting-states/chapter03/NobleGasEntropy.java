package chapter03;

/**
 * The absolute entropy of a noble gas, from counting alone.
 *
 * <p>An atom at temperature T is a wave packet as wide as its thermal wavelength λ, and the molar entropy of a dilute
 * gas of such atoms at pressure P is Sackur's and Tetrode's
 *
 * <pre>
 *   λ = h / √(2π m k_B T)          S = R [ln(k_B T / (P λ³)) + 5/2]
 * </pre>
 *
 * with m the mass of one atom. {@code Constants} of {@code thermolab.num} has h, k_B, N_A and R in SI units.
 */
public interface NobleGasEntropy {

    /**
     * Molar entropy, in J/(mol K).
     *
     * @param molarMass mass of a mole of atoms, in kg/mol (argon: 0.039948)
     * @param temperature T, in K, positive
     * @param pressure P, in Pa, positive
     */
    double sackurTetrode(double molarMass, double temperature, double pressure);
}

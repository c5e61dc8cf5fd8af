package chapter03;

import thermolab.exercise.Withholds;

/**
 * The absolute entropy of a noble gas, from counting alone.
 *
 * <p>One atom of mass m in a volume V has the partition function Z₁ = V/λ³ with λ = h / √(2π m k_B T). N atoms cannot be
 * told apart, so theirs is Z = Z₁ᴺ/N!. Derive the entropy (ln N! ≈ N ln N − N will do for a mole), with V from the law of
 * ideal gases. {@code Constants} of {@code thermolab.num} has h, k_B, N_A and R in SI units.
 */
@Withholds("heat.SackurTetrode")
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

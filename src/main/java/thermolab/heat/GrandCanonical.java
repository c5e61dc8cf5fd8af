package thermolab.heat;

import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The grand canonical ensemble: a system that exchanges energy and particles with a reservoir at temperature T and
 * chemical potential μ.
 *
 * <pre>
 *   ln Ξ = ln Σ_i e^{−(E_i − μ N_i)/T}                                                      [Xi]
 *   ⟨N⟩ = Σ p_i N_i,   Var N = Σ p_i (N_i − ⟨N⟩)² = T d⟨N⟩/dμ                               [number]
 *   grand potential = −T ln Ξ = U − TS − μ⟨N⟩                                               [potential]
 * </pre>
 *
 * <p>k_B = 1; T positive and finite. States with many particles are listed one by one: the sum is linear in their number.
 *
 * <p>Source: Schroeder, <i>An Introduction to Thermal Physics</i> (2000), section 7.1.
 */
public final class GrandCanonical {

    /**
     * Averages at one temperature and chemical potential.
     *
     * @param logXi ln Ξ
     * @param number mean number of particles
     * @param numberVariance variance of the number
     * @param energy mean energy U
     * @param entropy S, in nats
     * @param grandPotential −T ln Ξ
     */
    public record Averages(double logXi, double number, double numberVariance, double energy, double entropy,
            double grandPotential) {
    }

    private GrandCanonical() {
    }

    /**
     * Averages over a list of microstates.
     *
     * @param energies E_i of each microstate
     * @param numbers N_i, particles in each microstate, zero or more
     */
    public static Averages of(double[] energies, int[] numbers, double chemicalPotential, double temperature) {
        Require.sameLength("energies", energies.length, "numbers", numbers.length);
        Require.finite("energies", energies, "leave out states that are never visited");
        Require.finite("chemicalPotential", chemicalPotential, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        double[] logWeights = new double[energies.length];
        for (int i = 0; i < energies.length; i++) {
            Require.atLeast("numbers[" + i + "]", numbers[i], 0, "");
            logWeights[i] = -(energies[i] - chemicalPotential * numbers[i]) / temperature;
        }
        double logXi = LogSumExp.of(logWeights);                                                                // [Xi]
        double number = 0;
        double energy = 0;
        double entropy = 0;
        for (int i = 0; i < energies.length; i++) {
            double logP = logWeights[i] - logXi;
            double p = Math.exp(logP);
            number += p * numbers[i];                                                                       // [number]
            energy += p == 0 ? 0 : p * energies[i];
            entropy -= p == 0 ? 0 : p * logP;
        }
        double variance = 0;
        for (int i = 0; i < energies.length; i++) {
            double deviation = numbers[i] - number;
            variance += Math.exp(logWeights[i] - logXi) * deviation * deviation;
        }
        return new Averages(logXi, number, variance, energy, entropy, -temperature * logXi);              // [potential]
    }
}

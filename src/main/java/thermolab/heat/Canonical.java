package thermolab.heat;

import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The canonical ensemble: a system with a list of energy levels, in contact with a bath at temperature T.
 *
 * <pre>
 *   ln Z = ln Σ_j g_j e^{−E_j/T}                        [Z]        F = −T ln Z              [F]
 *   U = Σ_j P_j E_j                                     [U]        S = ln Z + U/T           [S]
 *   C = Σ_j P_j (E_j − U)² / T²                         [C]
 * </pre>
 *
 * <p>k_B = 1. Energies are counted from the level that the temperature favours before anything is exponentiated or
 * summed, so T = 1e-3 beside energies of 1e6 loses no digit of S or C. T may be infinite (each state alike, F = −∞) or
 * negative (the list is finite, so its energy is bounded from above); zero is refused. Cost: linear in the levels.
 *
 * <p>Source: Schroeder, <i>An Introduction to Thermal Physics</i> (2000), sections 6.1, 6.2 and 6.5.
 */
public final class Canonical {

    private Canonical() {
    }

    /** Thermodynamics of levels with degeneracies g_j, of which each is positive. */
    public static Thermo ofLevels(double[] energies, double[] degeneracies, double temperature) {
        return from(energies, Boltzmann.logWeights(energies, degeneracies, temperature), temperature);
    }

    /** Thermodynamics of a list of microstates, each counted once. */
    public static Thermo ofStates(double[] energies, double temperature) {
        return from(energies, Boltzmann.logWeights(energies, null, temperature), temperature);
    }

    /**
     * A quantum harmonic oscillator with energies ħω(n + ½), zero-point energy included, in closed form
     * ({@link EinsteinCrystal} is the same oscillator in units of its quantum, without the zero point).
     *
     * @param quantum ħω, positive, in the unit of the temperature
     * @param temperature positive: the ladder has no top, so neither an infinite nor a negative one has a meaning
     */
    public static Thermo harmonicOscillator(double quantum, double temperature) {
        Require.positive("quantum", quantum, "");
        Require.positive("temperature", temperature, "the ladder of levels has no top; did you pass beta?");
        double reduced = Require.positive("temperature/quantum", temperature / quantum, "they are too far apart");
        double energy = quantum * (0.5 + EinsteinCrystal.energy(reduced));
        double entropy = EinsteinCrystal.entropy(reduced);
        double emptiness = EinsteinCrystal.emptiness(1 / reduced);
        double freeEnergy = 0.5 * quantum - temperature * emptiness;
        return new Thermo(emptiness - 0.5 / reduced, freeEnergy, energy, entropy, EinsteinCrystal.heatCapacity(reduced));
    }

    private static Thermo from(double[] energies, double[] logWeights, double temperature) {
        double reference = Boltzmann.referenceEnergy(energies, temperature);
        double logSum = LogSumExp.of(logWeights);
        double above = 0;                                       // U − E_ref
        for (int j = 0; j < energies.length; j++) {
            double p = Math.exp(logWeights[j] - logSum);
            above += p == 0 ? 0 : p * (energies[j] - reference);                                                // [U]
        }
        double heatCapacity = 0;
        for (int j = 0; j < energies.length; j++) {
            double deviation = (energies[j] - reference - above) / temperature;
            double p = Math.exp(logWeights[j] - logSum);
            heatCapacity += p == 0 ? 0 : p * deviation * deviation;                                             // [C]
        }
        double entropy = logSum + above / temperature;                                                          // [S]
        double freeEnergy = logSum == 0 ? reference : reference - temperature * logSum;                         // [F]
        return new Thermo(logSum - reference / temperature, freeEnergy, reference + above, entropy, heatCapacity);
    }
}

package thermolab.heat;

import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Boltzmann's law: in contact with a bath at temperature T, a microstate of energy E has probability
 *
 * <pre>
 *   p_i = e^{−E_i/T} / Z,   Z = Σ_i e^{−E_i/T}          for microstates                     [state]
 *   P_j = g_j e^{−E_j/T} / Z                            for levels of g_j microstates each  [level]
 * </pre>
 *
 * <p>k_B = 1. Computed as a softmax, so any energies and any temperature but zero are safe, and adding a constant to
 * all energies changes nothing but rounding. An infinite temperature gives each microstate the same probability; a
 * negative one (allowed, as the number of levels is finite) favours the highest energies. Cost: linear.
 *
 * <p>Source: Schroeder, <i>An Introduction to Thermal Physics</i> (2000), section 6.1.
 */
public final class Boltzmann {

    private Boltzmann() {
    }

    /** Probability of each microstate. */
    public static double[] probabilities(double[] energies, double temperature) {
        return LogSumExp.softmax(logWeights(energies, null, temperature));                                     // [state]
    }

    /**
     * Probability of each energy level.
     *
     * @param degeneracies g_j, the number of microstates of each level; positive
     */
    public static double[] levelProbabilities(double[] energies, double[] degeneracies, double temperature) {
        return LogSumExp.softmax(logWeights(energies, degeneracies, temperature));                             // [level]
    }

    /** ln g_j − (E_j − E_ref)/T, with the level of reference the one that T favours, so that no weight overflows. */
    static double[] logWeights(double[] energies, double[] degeneracies, double temperature) {
        double reference = referenceEnergy(energies, temperature);
        if (degeneracies != null) {
            Require.sameLength("energies", energies.length, "degeneracies", degeneracies.length);
        }
        double[] logWeights = new double[energies.length];
        for (int j = 0; j < energies.length; j++) {
            double ways = degeneracies == null ? 1
                    : Require.positive("degeneracies[" + j + "]", degeneracies[j], "leave out levels without states");
            logWeights[j] = Math.log(ways) - (energies[j] - reference) / temperature;
        }
        return logWeights;
    }

    /** The lowest energy for T &gt; 0, the highest for T &lt; 0. */
    static double referenceEnergy(double[] energies, double temperature) {
        checkTemperature(temperature);
        if (energies.length == 0) {
            throw Require.broken("energies", "no entries", "must have at least one level", "");
        }
        Require.finite("energies", energies, "leave out states that are never visited");
        double reference = energies[0];
        for (double energy : energies) {
            reference = temperature > 0 ? Math.min(reference, energy) : Math.max(reference, energy);
        }
        return reference;
    }

    private static void checkTemperature(double temperature) {
        if (Double.isNaN(temperature)) {
            throw Require.broken("temperature", temperature, "must be a number", "it may be infinite or negative");
        }
        if (temperature == 0) {
            throw Require.broken("temperature", temperature, "must not be zero",
                    "take a small one such as 1e-3 for the limit; did you pass beta?");
        }
    }
}

package thermolab.heat;

import thermolab.num.Require;

/**
 * Mean number of particles in one quantum state of energy E, with x = (E − μ)/T:
 *
 * <pre>
 *   fermions     1 / (e^x + 1)         at most one                                          [Fermi]
 *   bosons       1 / (e^x − 1)         needs E &gt; μ                                          [Bose]
 *   Boltzmann    e^{−x}                the limit of both for e^{−x} ≪ 1                     [Boltzmann]
 * </pre>
 *
 * <p>k_B = 1, T positive. For every E: Fermi ≤ Boltzmann ≤ Bose. Near E = μ the boson count diverges, which announces
 * condensation. Fermi's law is Langmuir's: a state that holds one particle or none is a site.
 *
 * <p>Source: Schroeder, <i>An Introduction to Thermal Physics</i> (2000), section 7.2.
 */
public final class Occupancy {

    private Occupancy() {
    }

    /** Mean number of fermions; the variance is n (1 − n). */
    public static double fermi(double energy, double chemicalPotential, double temperature) {
        return 1 / (Math.exp(exponent(energy, chemicalPotential, temperature)) + 1);                         // [Fermi]
    }

    /** Mean number of bosons; the variance is n (1 + n). The energy must lie above the chemical potential. */
    public static double bose(double energy, double chemicalPotential, double temperature) {
        double x = exponent(energy, chemicalPotential, temperature);
        if (!(x > 0)) {
            throw Require.broken("energy", energy, "must be above the chemical potential " + chemicalPotential,
                    "bosons have μ below the lowest level");
        }
        return 1 / Math.expm1(x);                                                                             // [Bose]
    }

    /** Mean number of classical, dilute particles; infinite where e^{−x} overflows. */
    public static double boltzmann(double energy, double chemicalPotential, double temperature) {
        return Math.exp(-exponent(energy, chemicalPotential, temperature));                              // [Boltzmann]
    }

    private static double exponent(double energy, double chemicalPotential, double temperature) {
        Require.finite("energy", energy, "");
        Require.finite("chemicalPotential", chemicalPotential, "");
        Require.positive("temperature", temperature,
                "at zero the Fermi law is a step at μ: take a small temperature for the limit; did you pass beta?");
        return (energy - chemicalPotential) / temperature;
    }
}

package thermolab.heat;

import thermolab.num.Require;

/**
 * Adsorption on independent sites, each empty (energy 0) or holding one molecule (energy −ε).
 *
 * <pre>
 *   Ξ = 1 + e^{(μ + ε)/T},   θ = ⟨N⟩ = 1 / (1 + e^{−(μ + ε)/T})                             [coverage]
 *   Var N = θ (1 − θ)                                                                       [variance]
 *   θ = P / (P + P½)     in contact with an ideal gas, where e^{μ/T} ∝ P                    [isotherm]
 * </pre>
 *
 * <p>k_B = 1. Molecules on different sites don't feel each other; a second layer needs the BET theory instead.
 *
 * <p>Source: Langmuir, <i>The adsorption of gases on plane surfaces of glass, mica and platinum</i>, J. Am. Chem. Soc.
 * 40, 1361 (1918); Schroeder, <i>An Introduction to Thermal Physics</i> (2000), section 7.1.
 */
public final class Langmuir {

    private Langmuir() {
    }

    /**
     * Mean occupation θ of a site.
     *
     * @param chemicalPotential μ, any finite number
     * @param bindingEnergy ε, the energy that a molecule gives off when it binds (positive binds)
     * @param temperature positive
     */
    public static double coverage(double chemicalPotential, double bindingEnergy, double temperature) {
        return logistic(exponent(chemicalPotential, bindingEnergy, temperature));                         // [coverage]
    }

    /** Variance of a site's occupation: at most 1/4, reached at half coverage. Arguments as in {@link #coverage}. */
    public static double variance(double chemicalPotential, double bindingEnergy, double temperature) {
        double x = exponent(chemicalPotential, bindingEnergy, temperature);
        return logistic(x) * logistic(-x); // 1 − θ would lose its digits near full coverage              // [variance]
    }

    /**
     * Coverage by pressure.
     *
     * @param relativePressure P/P½, zero or more, with P½ the pressure of half coverage
     */
    public static double isotherm(double relativePressure) {
        Require.nonNegative("relativePressure", relativePressure, "");
        return relativePressure / (1 + relativePressure);                                                 // [isotherm]
    }

    private static double exponent(double chemicalPotential, double bindingEnergy, double temperature) {
        Require.finite("chemicalPotential", chemicalPotential, "");
        Require.finite("bindingEnergy", bindingEnergy, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        return (chemicalPotential + bindingEnergy) / temperature;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}

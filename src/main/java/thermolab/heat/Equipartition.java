package thermolab.heat;

import java.util.function.DoubleUnaryOperator;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * How much energy a degree of freedom holds on average, in classical statistics and k_B = 1.
 *
 * <pre>
 *   ⟨a |x|^n⟩ = T / n                                   so T/2 for x², T/4 for x⁴           [equipartition]
 *   ⟨U⟩ = ∫ U(x) e^{−U(x)/T} dx / ∫ e^{−U(x)/T} dx      for any confining U                 [average]
 * </pre>
 *
 * <p>Quantum levels undo it: a mode of quantum ħω holds T only for T ≫ ħω ({@link Canonical#harmonicOscillator}).
 *
 * <p>Source: Schroeder, <i>An Introduction to Thermal Physics</i> (2000), section 6.3.
 */
public final class Equipartition {

    private static final int POINTS = 20_001;
    private static final double NEGLIGIBLE = 45; // e^{−45} < 1e-19 of the greatest weight

    private Equipartition() {
    }

    /** Mean energy T/n of a term a|x|^n of the energy, whatever a &gt; 0. */
    public static double meanEnergyOfPower(double exponent, double temperature) {
        Require.positive("exponent", exponent, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        return temperature / exponent;                                                               // [equipartition]
    }

    /**
     * Classical mean of U(x) over the line, by the trapezoidal rule, which converges very fast for smooth functions that
     * vanish at both ends (error about 1e-12; 1e-5 for a kink such as |x|).
     *
     * @param potential U(x), with |x| ≤ 1e6 enough to confine the particle
     */
    public static double meanPotential(DoubleUnaryOperator potential, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        double reach = reach(potential, temperature);
        double[] energies = new double[POINTS];
        double[] logWeights = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            energies[i] = potential.applyAsDouble(reach * (2.0 * i / (POINTS - 1) - 1));
            logWeights[i] = -energies[i] / temperature;
        }
        double[] p = LogSumExp.softmax(logWeights);
        double mean = 0;
        for (int i = 0; i < POINTS; i++) {
            mean += p[i] * energies[i];                                                                    // [average]
        }
        return mean;
    }

    /** Half the width of an interval [−L, L] at whose ends, and beyond, the Boltzmann weight is negligible. */
    private static double reach(DoubleUnaryOperator potential, double temperature) {
        double lowest = potential.applyAsDouble(0);
        for (double reach = 1e-6; reach <= 1e6; reach *= 1.25) {
            double left = potential.applyAsDouble(-reach);
            double right = potential.applyAsDouble(reach);
            lowest = Math.min(lowest, Math.min(left, right));
            if (Math.min(left, right) - lowest > NEGLIGIBLE * temperature) {
                return reach;
            }
        }
        throw Require.broken("potential", "given function", "must rise by 45 T or more on both sides within |x| = 1e6",
                "an unconfined particle has no equilibrium");
    }
}

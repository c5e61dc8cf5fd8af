package thermolab.heat;

import java.util.function.DoubleUnaryOperator;
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

    private Equipartition() {
    }

    /** Mean energy T/n of a term a|x|^n of the energy, whatever a &gt; 0. */
    public static double meanEnergyOfPower(double exponent, double temperature) {
        Require.positive("exponent", exponent, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        return temperature / exponent;                                                               // [equipartition]
    }

    /**
     * Classical mean of U(x) over the line, to about 1e-12, by {@link LineAverage}: wells as narrow and as many as one likes,
     * provided that their slopes reach between two of its places.
     *
     * @param potential U(x), with |x| ≤ 1e6 enough to confine the particle; +∞ is a wall
     */
    public static double meanPotential(DoubleUnaryOperator potential, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        return new LineAverage(potential, temperature).meanPotential();                                    // [average]
    }
}

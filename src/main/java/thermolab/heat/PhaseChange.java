package thermolab.heat;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * A change of phase at constant pressure, such as melting: which way it goes at each temperature.
 *
 * <p>At the transition T₀ both phases have one Gibbs energy, so ΔS = ΔH/T₀. With a constant difference Δc_p of heat
 * capacities, ΔH(T) = ΔH₀ + Δc_p (T − T₀), ΔS(T) = ΔH₀/T₀ + Δc_p ln(T/T₀), ΔG = ΔH − T ΔS. The change goes by itself
 * where ΔG &lt; 0, which is where the entropy of the world rises: ΔS_universe = −ΔG/T.
 *
 * @param enthalpy ΔH₀ at the transition, in J/mol; positive for melting and boiling
 * @param temperature T₀ of the transition, in K
 * @param heatCapacityChange Δc_p, new phase minus old, in J/(mol K)
 */
public record PhaseChange(double enthalpy, double temperature, double heatCapacityChange) {

    /** Melting of ice at one atmosphere. Values: Atkins and de Paula, <i>Physical Chemistry</i>, 9th ed. (2010), tables 2.3 and 2.8. */
    public static final PhaseChange ICE_MELTS = new PhaseChange(6010, 273.15, 75.3 - 38.0);

    public PhaseChange {
        Require.finite("enthalpy", enthalpy, "in J/mol");
        Require.positive("temperature", temperature, "in kelvin");
        Require.finite("heatCapacityChange", heatCapacityChange, "in J/(mol K)");
    }

    /** A change whose two phases have nearly the same heat capacity: ΔH and ΔS don't vary with T. */
    public static PhaseChange of(double enthalpy, double kelvin) {
        return new PhaseChange(enthalpy, kelvin, 0);
    }

    /** ΔH(T), in J/mol. */
    public double enthalpyAt(double kelvin) {
        Require.positive("kelvin", kelvin, "");
        return enthalpy + heatCapacityChange * (kelvin - temperature);
    }

    /** ΔS(T) of the substance, in J/(mol K). */
    public double entropyAt(double kelvin) {
        Require.positive("kelvin", kelvin, "");
        return enthalpy / temperature + heatCapacityChange * Differences.logRatio(kelvin, temperature);
    }

    /** ΔG(T) = ΔH − T ΔS, in J/mol; exactly zero at the transition. */
    public double gibbsAt(double kelvin) {
        Require.positive("kelvin", kelvin, "");
        double distance = temperature - kelvin;
        return Require.answer("Gibbs energy", (enthalpy == 0 ? 0 : enthalpy * (distance / temperature))
                - heatCapacityChange * Differences.scaledExcess(temperature, kelvin));
    }

    /** Entropy gained by substance and surroundings together, in J/(mol K): −ΔG/T. */
    public double universeEntropyAt(double kelvin) {
        return 0.0 - gibbsAt(kelvin) / kelvin;
    }
}

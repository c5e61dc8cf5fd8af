package thermolab.heat;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * A body whose state is one number, its temperature: heat Q raises it by Q/C.
 *
 * <p>dU = C dT and dS = C dT/T with a heat capacity C that does not depend on temperature. Assumes that the body is at
 * one temperature throughout (heat moves inside it much faster than across its surface) and that it does no work. Fails
 * for gases that expand (use {@link IdealGas}) and near absolute zero, where C falls (use {@link DebyeCrystal}).
 *
 * @param name what the body is called in tables and messages
 * @param heatCapacity C, in J/K, positive
 * @param temperature T, in K, positive
 */
public record Body(String name, double heatCapacity, double temperature) {

    public Body {
        Require.positive("heatCapacity", heatCapacity, "in J/K; mass times specific heat");
        Require.positive("temperature", temperature, "in kelvin; 0 °C is 273.15 K");
    }

    /** The same body after it received {@code heat} joules; negative heat cools it, but never to zero kelvin. */
    public Body withHeat(double heat) {
        double warmer = temperature + Require.finite("heat", heat, "") / heatCapacity;
        if (!(warmer > 0)) {
            throw Require.broken("heat", heat, "must leave the body above 0 K",
                    name + " holds " + heatCapacity * temperature + " J above 0 K");
        }
        return new Body(name, heatCapacity, warmer);
    }

    /** The same body at another temperature, in K. */
    public Body at(double kelvin) {
        return new Body(name, heatCapacity, kelvin);
    }

    /** Heat received on the way to {@code kelvin}, in J: Q = C (T′ − T). */
    public double heatTo(double kelvin) {
        Require.positive("kelvin", kelvin, "0 °C is 273.15 K");
        return heatCapacity * (kelvin - temperature);
    }

    /** Entropy gained on the way to {@code kelvin}, in J/K: ΔS = C ln(T′/T). */
    public double entropyChangeTo(double kelvin) {
        Require.positive("kelvin", kelvin, "0 °C is 273.15 K");
        return heatCapacity * Differences.logRatio(kelvin, temperature); // [Clausius]
    }
}

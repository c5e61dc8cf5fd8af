package thermolab.power;

import java.util.Objects;
import thermolab.num.Require;

/**
 * A fluid that carries heat away by getting warmer: P = ṁ c ΔT. It holds where nothing boils or freezes; what the fluid
 * picks up by being pumped is left out.
 *
 * @param fluid its name
 * @param density ρ in kg/m³
 * @param specificHeat c at constant pressure, in J/(kg K)
 */
public record Coolant(String fluid, double density, double specificHeat) {

    /** Dry air at 25 °C and 101 325 Pa. Source: Incropera and others, <i>Fundamentals of Heat and Mass Transfer</i>, 7th ed. (2011), table A.4, by interpolation. */
    public static final Coolant AIR = new Coolant("air", 1.184, 1007);

    /** Water at 25 °C. Source: as above, table A.6. */
    public static final Coolant WATER = new Coolant("water", 997, 4180);

    private static final double CUBIC_FEET_PER_CUBIC_METRE = 1 / (0.3048 * 0.3048 * 0.3048);

    public Coolant {
        Objects.requireNonNull(fluid, "fluid must not be null");
        Require.positive("density", density, "in kg/m³");
        Require.positive("specificHeat", specificHeat, "in J/(kg K)");
    }

    /** Mass flow ṁ = P/(c ΔT) in kg/s that carries {@code watts} away at a rise of {@code kelvin}. */
    public double massFlow(double watts, double kelvin) {
        Require.nonNegative("watts", watts, "heat to be carried away");
        Require.positive("kelvin", kelvin, "rise from inlet to outlet");
        return Require.answer("mass flow", watts / specificHeat / kelvin);
    }

    /** Volume flow in m³/s. */
    public double volumeFlow(double watts, double kelvin) {
        return massFlow(watts, kelvin) / density;
    }

    /** Volume flow in litres per minute, as pumps are sold. */
    public double litresPerMinute(double watts, double kelvin) {
        return volumeFlow(watts, kelvin) * 60_000;
    }

    /** Volume flow in cubic feet per minute, as fans are sold. */
    public double cubicFeetPerMinute(double watts, double kelvin) {
        return volumeFlow(watts, kelvin) * 60 * CUBIC_FEET_PER_CUBIC_METRE;
    }

    /** Rise in K of a flow of so many kg/s that carries {@code watts}. */
    public double rise(double watts, double kilogramsPerSecond) {
        Require.nonNegative("watts", watts, "heat to be carried away");
        Require.positive("kilogramsPerSecond", kilogramsPerSecond, "mass flow");
        return Require.answer("rise", watts / specificHeat / kilogramsPerSecond);
    }

    /** Mean speed in m/s through an opening of so many m². */
    public double speed(double watts, double kelvin, double squareMetres) {
        return volumeFlow(watts, kelvin) / Require.positive("squareMetres", squareMetres, "opening that the fluid passes");
    }

    /** The most heat in W that passes an opening of so many m² at a given speed and rise. */
    public double mostWatts(double metresPerSecond, double kelvin, double squareMetres) {
        Require.nonNegative("metresPerSecond", metresPerSecond, "speed of the fluid");
        Require.nonNegative("kelvin", kelvin, "rise from inlet to outlet");
        Require.nonNegative("squareMetres", squareMetres, "opening that the fluid passes");
        return Require.answer("heat", density * specificHeat * metresPerSecond * kelvin * squareMetres);
    }
}

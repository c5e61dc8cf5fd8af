package thermolab.power;

import thermolab.num.Require;

/**
 * A chilled-water plant whose coefficient of performance grows with the temperature of the air that it supplies:
 * COP(t) = 0.0068 t² + 0.0008 t + 0.458 with t in °C, a fit to one plant. Warmer air is cheaper to make, so every kelvin that the
 * hottest inlet is lowered lets the whole room be supplied warmer.
 *
 * <p>Source: Moore, Chase, Ranganathan and Sharma, "Making scheduling 'cool'", USENIX ATC (2005), for supplies of some 10 to 30 °C.
 */
public final class Chiller {

    private Chiller() {
    }

    /** Heat removed per energy used at a supply of so many °C. */
    public static double cop(double supplyCelsius) {
        if (!(supplyCelsius >= 0 && supplyCelsius <= 45)) {
            throw Require.broken("supplyCelsius", supplyCelsius, "must be from 0 to 45", "the fit knows no other supply; is it in °C?");
        }
        return 0.0068 * supplyCelsius * supplyCelsius + 0.0008 * supplyCelsius + 0.458;
    }

    /** Power in kW that removing so many kW of heat takes at a supply of so many °C. */
    public static double kilowatts(double heatKilowatts, double supplyCelsius) {
        return Require.nonNegative("heatKilowatts", heatKilowatts, "heat to be removed") / cop(supplyCelsius);
    }
}

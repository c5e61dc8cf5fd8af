package chapter21;

import thermolab.exercise.Withholds;

/** A chip whose leakage grows with its temperature. */
@Withholds("power.LeakageLoop")
public interface LeakageFixedPoint {

    /**
     * The temperature at which a chip settles that is switched on cold, at the temperature of the air; NaN where it never settles. The chip
     * draws a constant power and a leakage, both of which pass the thermal resistance to the air. Leakage is known at one temperature and
     * grows exponentially with the chip's temperature. Absolute error below 1e-6 K unless the chip is within a ten thousandth of running away.
     *
     * @param air temperature of the air in °C
     * @param resistance thermal resistance to it in K/W, above zero
     * @param watts power without leakage, 0 or more
     * @param leakage in W at the reference temperature, 0 or more
     * @param reference temperature in °C at which it was measured
     * @param doubling kelvins in which leakage doubles, above zero
     */
    double settles(double air, double resistance, double watts, double leakage, double reference, double doubling);
}

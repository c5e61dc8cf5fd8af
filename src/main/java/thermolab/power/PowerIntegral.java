package thermolab.power;

import java.util.function.DoubleSupplier;

/** Energy as the sum of trapezoids under powers that are read one after the other: an estimate between the readings. */
final class PowerIntegral {

    /** This machine's clock in s; its zero means nothing. */
    static final DoubleSupplier CLOCK = () -> System.nanoTime() / 1e9;

    private double seconds = Double.NaN;
    private double watts;
    private double joules;

    /** The energy so far, once the power at this time is known. */
    EnergyReading add(double now, double wattsNow, String note) {
        if (!Double.isNaN(seconds)) {
            joules += (now - seconds) * (watts + wattsNow) / 2;
        }
        seconds = now;
        watts = wattsNow;
        return new EnergyReading(now, joules, EnergyReading.Basis.ESTIMATED, note);
    }
}

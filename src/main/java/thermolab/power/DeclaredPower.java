package thermolab.power;

import java.util.Objects;
import java.util.function.DoubleSupplier;
import thermolab.num.Require;

/**
 * A machine of which one says what it draws, E = P t: an estimate, and every reading says so.
 *
 * @param watts P, all the time
 * @param clock seconds
 */
public record DeclaredPower(double watts, DoubleSupplier clock) implements EnergyProbe {

    public DeclaredPower {
        Require.nonNegative("watts", watts, "the power that the machine draws");
        Objects.requireNonNull(clock, "clock must not be null");
    }

    /** By this machine's clock. */
    public DeclaredPower(double watts) {
        this(watts, () -> System.nanoTime() / 1e9);
    }

    @Override
    public EnergyReading read() {
        double now = clock.getAsDouble();
        return new EnergyReading(now, watts * now, EnergyReading.Basis.ESTIMATED, "declared: " + watts + " W all the time");
    }
}

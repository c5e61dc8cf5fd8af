package thermolab.power;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import oshi.SystemInfo;
import oshi.hardware.PowerSource;

/**
 * A laptop that runs from its battery: the power that the battery's gauge reports, integrated by trapezoids, so an estimate. It holds
 * the whole machine, screen and all, on Linux, macOS and Windows (by OSHI). Gauges renew their value every few seconds. On the
 * mains the battery tells nothing of what the machine draws, and the reading says so.
 */
public final class BatteryProbe implements EnergyProbe {

    /**
     * A battery at one moment.
     *
     * @param discharging whether the machine runs from it
     * @param watts power that it gives, zero or more
     */
    public record Battery(boolean discharging, double watts) {
    }

    private final Supplier<List<Battery>> gauge;
    private final DoubleSupplier clock;
    private final PowerIntegral integral = new PowerIntegral();

    /** This machine's. */
    public BatteryProbe() {
        this(BatteryProbe::ask, PowerIntegral.CLOCK);
    }

    /** Batteries that another gauge reads; the clock in seconds. */
    public BatteryProbe(Supplier<List<Battery>> gauge, DoubleSupplier clock) {
        this.gauge = Objects.requireNonNull(gauge, "gauge must not be null");
        this.clock = Objects.requireNonNull(clock, "clock must not be null");
    }

    @Override
    public synchronized EnergyReading read() {
        List<Battery> batteries = gauge.get();
        double seconds = clock.getAsDouble();
        if (batteries.isEmpty()) {
            return EnergyReading.unavailable(seconds, "this machine has no battery");
        }
        double watts = batteries.stream().filter(Battery::discharging).mapToDouble(Battery::watts).sum();
        if (batteries.stream().noneMatch(Battery::discharging)) {
            return EnergyReading.unavailable(seconds, "the machine runs from the mains; pull the plug and read again");
        }
        if (!(watts > 0) || Double.isInfinite(watts)) {
            return EnergyReading.unavailable(seconds, "the battery's gauge says " + watts + " W");
        }
        return integral.add(seconds, watts, "power that the battery's gauge reports, integrated");
    }

    private static List<Battery> ask() {
        try {
            return new SystemInfo().getHardware().getPowerSources().stream().filter(source -> source.getMaxCapacity() > 1)
                    .map(BatteryProbe::state).toList();
        } catch (RuntimeException | LinkageError noGauge) {
            return List.of();
        }
    }

    private static Battery state(PowerSource source) {
        return new Battery(source.isDischarging(), Math.abs(source.getPowerUsageRate()) / 1000); // OSHI gives mW, negative when it discharges
    }
}

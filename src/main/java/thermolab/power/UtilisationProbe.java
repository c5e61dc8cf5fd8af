package thermolab.power;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import thermolab.num.Require;

/**
 * A model where there is no meter: P = idle + (watts per core) × (cores that this program keeps busy). Always an estimate.
 *
 * <p>Busy time comes from the operating system's counter of this program's processor time ({@code OperatingSystemMXBean}), so that
 * it is exact between any two readings, however far apart or close; a load in per cent would be a mean over a time of its own.
 * The two constants are declared, not found: real power also depends on the clock rate, the voltage and the kind of instructions,
 * and is off by tens of per cent. Other programs are not in it.
 *
 * <p>Source of the straight line: Fan, Weber and Barroso, "Power provisioning for a warehouse-sized computer", ISCA (2007).
 */
public final class UtilisationProbe implements EnergyProbe {

    /** What we assume of a machine that nobody described: a small computer. */
    private static final double ASSUMED_IDLE = 15; // W
    private static final double ASSUMED_PER_CORE = 8; // W

    private final double idleWatts;
    private final double wattsPerCore;
    private final DoubleSupplier busySeconds;
    private final DoubleSupplier clock;
    private final double start;
    private final String note;

    /** A small computer of 15 W, and 8 W for each busy core: state your own machine's instead where you know them. */
    public UtilisationProbe() {
        this(ASSUMED_IDLE, ASSUMED_PER_CORE);
    }

    /** This program on a machine that draws {@code idleWatts}, and {@code wattsPerCore} more for each busy core. */
    public UtilisationProbe(double idleWatts, double wattsPerCore) {
        this(idleWatts, wattsPerCore, processorSeconds(), PowerIntegral.CLOCK);
    }

    /**
     * The same with other counters.
     *
     * @param idleWatts P at rest
     * @param wattsPerCore what one busy core adds
     * @param busySeconds processor time used so far, in core seconds; NaN or less than zero where it is not known
     * @param clock seconds
     */
    public UtilisationProbe(double idleWatts, double wattsPerCore, DoubleSupplier busySeconds, DoubleSupplier clock) {
        this.idleWatts = Require.nonNegative("idleWatts", idleWatts, "the power at rest");
        this.wattsPerCore = Require.nonNegative("wattsPerCore", wattsPerCore, "what a busy core adds");
        this.busySeconds = Objects.requireNonNull(busySeconds, "busySeconds must not be null");
        this.clock = Objects.requireNonNull(clock, "clock must not be null");
        this.start = clock.getAsDouble();
        this.note = String.format(Locale.ROOT, "modelled: %.3g W and %.3g W for each core that this program keeps busy", idleWatts, wattsPerCore);
    }

    @Override
    public EnergyReading read() {
        double now = clock.getAsDouble();
        double busy = busySeconds.getAsDouble();
        if (!(busy >= 0) || Double.isInfinite(busy)) {
            return EnergyReading.unavailable(now, "this Java does not tell how much processor time it has used");
        }
        double joules = idleWatts * (now - start) + wattsPerCore * busy;
        if (!Double.isFinite(joules)) {
            return EnergyReading.unavailable(now, "the model gives no finite energy for " + idleWatts + " W and " + wattsPerCore + " W");
        }
        return new EnergyReading(now, joules, EnergyReading.Basis.ESTIMATED, note);
    }

    private static DoubleSupplier processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? () -> system.getProcessCpuTime() / 1e9 : () -> Double.NaN;
    }
}

package thermolab.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import thermolab.num.Require;

/**
 * Power that was read at a row of times, evenly spaced or not, and its energy by trapezoids, E = Σ (tₖ₊₁ − tₖ)(Pₖ + Pₖ₊₁)/2. Exact
 * for a power that changes in straight lines from one reading to the next; what happened between them nobody saw.
 *
 * @param seconds times, each later than the one before, shape [n], n ≥ 1
 * @param watts powers at these times, zero or more, shape [n]
 * @param basis how the powers are known
 * @param note what was read
 */
public record PowerTrace(double[] seconds, double[] watts, EnergyReading.Basis basis, String note) {

    /** A stretch without a reading, in s. */
    public record Gap(double from, double to) {

        /** Its length in s. */
        public double seconds() {
            return to - from;
        }
    }

    public PowerTrace {
        requireTrace(seconds, watts);
        Objects.requireNonNull(basis, "basis must not be null");
        Objects.requireNonNull(note, "note must not be null");
        seconds = seconds.clone();
        watts = watts.clone();
    }

    /** Powers that a model made of loads: idle + slope × load. */
    public static PowerTrace ofLoads(double[] seconds, double[] loads, double idleWatts, double slopeWatts) {
        Require.nonNegative("idleWatts", idleWatts, "the power at rest");
        Require.nonNegative("slopeWatts", slopeWatts, "what full load adds");
        double[] watts = new double[loads.length];
        for (int i = 0; i < watts.length; i++) {
            watts[i] = idleWatts + slopeWatts * Require.probability("loads[" + i + "]", loads[i]);
        }
        return new PowerTrace(seconds, watts, EnergyReading.Basis.ESTIMATED, "modelled: " + idleWatts + " W + " + slopeWatts + " W × load");
    }

    /** Energy by trapezoids in J; zero for one reading. */
    public double joules() {
        return trapezoid(seconds, watts);
    }

    /** Energy in J if each power held until the next reading; nothing after the last. */
    public double leftJoules() {
        double sum = 0;
        for (int k = 1; k < watts.length; k++) {
            sum += (seconds[k] - seconds[k - 1]) * watts[k - 1];
        }
        return sum;
    }

    /** The energy in Wh. */
    public double wattHours() {
        return joules() / 3600;
    }

    /** From the first reading to the last, in s. */
    public double duration() {
        return seconds[seconds.length - 1] - seconds[0];
    }

    /** Mean power in W over time, which is not the mean of the readings unless they are evenly spaced. */
    public double meanWatts() {
        Require.atLeast("number of readings", seconds.length, 2, "a mean over time needs some time");
        return joules() / duration();
    }

    /** Stretches without a reading that are longer than {@code longest} seconds: there the straight line is a guess. */
    public List<Gap> gaps(double longest) {
        Require.positive("longest", longest, "in seconds");
        List<Gap> gaps = new ArrayList<>();
        for (int k = 1; k < seconds.length; k++) {
            if (seconds[k] - seconds[k - 1] > longest) {
                gaps.add(new Gap(seconds[k - 1], seconds[k]));
            }
        }
        return gaps;
    }

    /**
     * Energy under straight lines between readings in J, E = Σ (tₖ₊₁ − tₖ)(Pₖ + Pₖ₊₁)/2.
     *
     * @param seconds times, ascending
     * @param watts powers at these times
     */
    public static double trapezoid(double[] seconds, double[] watts) {
        requireTrace(seconds, watts);
        double sum = 0;
        for (int k = 1; k < watts.length; k++) {
            sum += (seconds[k] - seconds[k - 1]) * (watts[k - 1] / 2 + watts[k] / 2);
        }
        return sum;
    }

    private static void requireTrace(double[] seconds, double[] watts) {
        Require.sameLength("seconds", seconds.length, "watts", watts.length);
        Require.atLeast("number of readings", seconds.length, 1, "");
        Require.finite("seconds", seconds, "times of the readings");
        for (int k = 0; k < watts.length; k++) {
            Require.nonNegative("watts[" + k + "]", watts[k], "power drawn");
            if (k > 0 && !(seconds[k] > seconds[k - 1])) {
                throw Require.broken("seconds[" + k + "]", seconds[k], "must be later than the reading before, " + seconds[k - 1], "sort by time");
            }
        }
    }

    @Override
    public double[] seconds() {
        return seconds.clone();
    }

    @Override
    public double[] watts() {
        return watts.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PowerTrace trace && Arrays.equals(seconds, trace.seconds) && Arrays.equals(watts, trace.watts)
                && basis == trace.basis && note.equals(trace.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(seconds), Arrays.hashCode(watts), basis, note);
    }
}

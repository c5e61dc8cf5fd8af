package thermolab.power;

import thermolab.num.Require;

/**
 * Differences of a processor's energy counter, which counts microjoules up to a largest value and then begins again at zero.
 *
 * <p>Between two readings the counter has run through (after − before) if that is not negative and (after − before + range) if it is:
 * right as long as it began again at most once, which two readings alone cannot tell. Whoever knows the time between them and
 * the most power that the machine can draw can: {@link #joules(long, long, long, double, double)} refuses a pair that may hide a lap.
 *
 * <p>Strictly, the counter takes one more step (of some 15 or 61 µJ) from its largest value to zero; like other readers of this
 * counter we leave that step out. Source: Linux kernel, <i>Power Capping Framework</i>, {@code energy_uj} and {@code max_energy_range_uj}.
 */
public final class RaplCounter {

    private static final double MICRO = 1e-6;

    private RaplCounter() {
    }

    /**
     * Energy between two readings in J, the counter having begun again at most once.
     *
     * @param before,after readings in µJ, from 0 to {@code range}
     * @param range largest value of the counter in µJ, {@code max_energy_range_uj}
     */
    public static double joules(long before, long after, long range) {
        requireReading("before", before, range);
        requireReading("after", after, range);
        return MICRO * (after >= before ? after - before : range - before + after);
    }

    /**
     * The same, refused with an ArithmeticException where the counter may have begun again more than once.
     *
     * @param seconds between the readings
     * @param mostWatts more power than the machine can draw
     */
    public static double joules(long before, long after, long range, double seconds, double mostWatts) {
        Require.nonNegative("seconds", seconds, "the time between the readings");
        Require.positive("mostWatts", mostWatts, "the most that the machine can draw");
        double joules = joules(before, after, range);
        if (mayHideALap(range, seconds, mostWatts)) {
            throw new ArithmeticException("the counter (range " + MICRO * range + " J) may have begun again more than once in " + seconds
                    + " s at up to " + mostWatts + " W; read it at least every " + lapSeconds(range, mostWatts) + " s");
        }
        return joules;
    }

    /** Energy over a row of readings in J, from the first to the last, none further than one lap from the next. */
    public static double total(long[] readings, long range) {
        Require.atLeast("number of readings", readings.length, 1, "energy is a difference");
        requireReading("readings[0]", readings[0], range);
        double joules = 0;
        for (int k = 1; k < readings.length; k++) {
            joules += joules(readings[k - 1], readings[k], range);
        }
        return joules;
    }

    /** How long the counter needs at least to come round, in s: readings must be closer together than this. */
    public static double lapSeconds(long range, double mostWatts) {
        requireRange(range);
        Require.positive("mostWatts", mostWatts, "the most that the machine can draw");
        return MICRO * range / mostWatts;
    }

    static boolean mayHideALap(long range, double seconds, double mostWatts) {
        return seconds >= lapSeconds(range, mostWatts);
    }

    private static void requireRange(long range) {
        if (range < 1) {
            throw Require.broken("range", range, "must be positive", "it is the file max_energy_range_uj");
        }
    }

    private static void requireReading(String name, long reading, long range) {
        requireRange(range);
        if (reading < 0 || reading > range) {
            throw Require.broken(name, reading, "must be from 0 to the range of the counter, " + range, "in microjoules");
        }
    }
}

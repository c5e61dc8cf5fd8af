package thermolab.grade.assign;

import java.time.Duration;
import thermolab.num.Require;

/**
 * How much of the points a late submission loses: a share for each day begun after the grace, up to a most.
 *
 * @param grace after the due time that costs nothing
 * @param percentPerDay of the points, for each day begun
 * @param atMostPercent of the points, however late
 */
public record LateRule(Duration grace, double percentPerDay, double atMostPercent) {

    public static final LateRule NONE = new LateRule(Duration.ZERO, 0, 100);

    public LateRule {
        Require.nonNegative("late: grace-minutes", grace.toMinutes(), "");
        inPercent("late: percent-per-day", percentPerDay);
        inPercent("late: at-most-percent", atMostPercent);
    }

    /** The share of the points that is lost, from 0 to 1; nothing for a submission that came in time. */
    public double lost(Duration late) {
        Duration counted = late.minus(grace);
        if (counted.isNegative() || counted.isZero()) {
            return 0;
        }
        long days = 1 + (counted.toMillis() - 1) / Duration.ofDays(1).toMillis();
        return Math.min(days * percentPerDay, atMostPercent) / 100;
    }

    private static void inPercent(String name, double value) {
        if (!(value >= 0 && value <= 100)) {
            throw Require.broken(name, value, "must be between 0 and 100", "");
        }
    }
}

package thermolab.grade.report;

import java.util.Locale;

/** Numbers as reports print them. */
public final class Numbers {

    private Numbers() {
    }

    /** At most two decimals, and none where they are zeros: {@code 2}, {@code 0.5}, {@code 1.33}. */
    public static String points(double points) {
        double rounded = Math.round(points * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceFirst("0$", "");
    }

    /** {@code 0.4 s}. */
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.0f s", seconds);
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}

package thermolab.show;

import java.util.List;
import thermolab.num.Require;
import thermolab.show.Axis.Range;
import thermolab.show.Series.Kind;

/** Where the axes of a plot begin and end: around all that is drawn, with a small margin, unless the plot sets them. */
final class Ranges {

    private static final double MARGIN = 0.04; // of the axis
    private static final double HAIR = 0.004; // of the axis; XChart labels no tick that stands on the very end

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private Ranges() {
    }

    /** The range of x; bars count with their width. */
    static Range ofX(Axis axis, List<Series> all) {
        Ranges ranges = new Ranges();
        double half = Bars.of(axis, all).halfGroup();
        for (Series series : all) {
            if (series.kind() == Kind.HORIZONTAL || series.kind() == Kind.NOTE) {
                continue;
            }
            check(axis, series.name() + ": x", series.x());
            if (series.kind() == Kind.BARS) {
                for (double x : series.x()) {
                    ranges.include(axis.unscaled(axis.scaled(x) - half));
                    ranges.include(axis.unscaled(axis.scaled(x) + half));
                }
            }
            for (double x : series.x()) {
                ranges.include(x);
            }
        }
        return axis.fixed().map(set -> widened(axis, set, HAIR, HAIR)).orElseGet(() -> ranges.withMargin(axis, false));
    }

    /** The range of y: error bars are inside; bars stand on zero, or below their least on a logarithmic axis. */
    static Range ofY(Axis axis, List<Series> all) {
        Ranges ranges = new Ranges();
        boolean bars = false;
        for (Series series : all) {
            if (series.kind() == Kind.VERTICAL || series.kind() == Kind.NOTE) {
                continue;
            }
            bars |= series.kind() == Kind.BARS;
            if (series.kind() != Kind.BARS) {
                check(axis, series.name() + ": y", series.y());
            }
            for (int i = 0; i < series.y().length; i++) {
                double y = series.y()[i];
                double error = series.errors().length == 0 || Double.isNaN(series.errors()[i]) ? 0 : series.errors()[i];
                if (!axis.logarithmic() || y - error > 0) {
                    ranges.include(y - error);
                }
                if (!axis.logarithmic() || y > 0) {
                    ranges.include(y);
                    ranges.include(y + error);
                }
            }
        }
        if (bars && axis.logarithmic() && ranges.low <= ranges.high) {
            ranges.include(Math.pow(10, Math.ceil(Math.log10(ranges.low)) - 1)); // at most a decade below
        } else if (bars) {
            ranges.include(0);
        }
        boolean stands = bars && (axis.logarithmic() || ranges.low == 0);
        return axis.fixed().map(set -> widened(axis, set, HAIR, HAIR)).orElseGet(() -> ranges.withMargin(axis, stands));
    }

    private static void check(Axis axis, String name, double[] values) {
        for (int i = 0; axis.logarithmic() && i < values.length; i++) {
            if (values[i] <= 0) {
                throw Require.broken(name + "[" + i + "]", values[i], "must be positive on a logarithmic axis",
                        "leave such points out, or use a linear axis");
            }
        }
    }

    private void include(double value) {
        if (!Double.isNaN(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    private Range withMargin(Axis axis, boolean standsOnLow) {
        if (low > high) { // nothing but gaps
            return axis.logarithmic() ? new Range(1, 10) : new Range(0, 1);
        }
        double from = axis.scaled(low);
        double to = axis.scaled(high);
        double size = to - from;
        if (size <= 1e-12 * Math.max(Math.abs(from), Math.abs(to)) || size == 0) {
            size = axis.logarithmic() || to == 0 ? 1 : Math.abs(to); // one value: some room around it
            return new Range(axis.unscaled(from - size / 2), axis.unscaled(to + size / 2));
        }
        return widened(axis, new Range(low, high), standsOnLow ? HAIR : MARGIN, MARGIN);
    }

    private static Range widened(Axis axis, Range range, double partBelow, double partAbove) {
        double from = axis.scaled(range.low());
        double to = axis.scaled(range.high());
        return new Range(axis.unscaled(from - partBelow * (to - from)), axis.unscaled(to + partAbove * (to - from)));
    }
}

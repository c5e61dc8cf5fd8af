package thermolab.show;

import java.util.Arrays;
import java.util.List;
import thermolab.show.Series.Kind;

/**
 * Where the bars of a plot stand: centred on their x when one series has bars, side by side around it when several do.
 *
 * @param halfGroup half the width of all bars around one x, in steps of the axis's scale
 * @param groups number of series that have bars
 */
record Bars(double halfGroup, int groups) {

    private static final double FILLED = 0.9; // of the distance between the closest two bars

    /** The layout of all series with bars. */
    static Bars of(Axis axis, List<Series> all) {
        List<Series> bars = all.stream().filter(series -> series.kind() == Kind.BARS).toList();
        double closest = Double.POSITIVE_INFINITY;
        for (Series series : bars) {
            double[] centres = Arrays.stream(series.x()).map(axis::scaled).sorted().distinct().toArray();
            for (int i = 1; i < centres.length; i++) {
                closest = Math.min(closest, centres[i] - centres[i - 1]);
            }
        }
        return new Bars(FILLED * (Double.isInfinite(closest) ? 1 : closest) / 2, bars.size());
    }

    /** Left edge, on the axis's scale, of a bar of the series with this rank among those that have bars. */
    double left(double centre, int rank) {
        return centre - halfGroup + rank * width();
    }

    double width() {
        return 2 * halfGroup / groups;
    }
}

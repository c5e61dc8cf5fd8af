package thermolab.show;

import java.util.Arrays;
import thermolab.show.Axis.Range;

/** The outlines of bars, and of error bars, as one path each: charts of numbers over numbers know only paths. */
final class Bars {

    private static final double FILLED = 0.9; // of the distance between the closest two bars
    private static final double CAP = 0.006; // half width of an error bar's cap, as a part of the x axis

    /** A path; a NaN in y ends one piece of it. */
    record Path(double[] x, double[] y) {
    }

    private Bars() {
    }

    /** Half the width of each bar, in steps of the axis's scale. */
    static double halfWidth(Axis axis, double[] x) {
        double[] centres = Arrays.stream(x).map(axis::scaled).sorted().distinct().toArray();
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < centres.length; i++) {
            closest = Math.min(closest, centres[i] - centres[i - 1]);
        }
        return FILLED * (Double.isInfinite(closest) ? 1 : closest) / 2;
    }

    /** Up, across and down for each bar, from the foot: zero, or the low end of a logarithmic axis. */
    static Path outline(Series bars, Axis xAxis, Axis yAxis, Range yRange) {
        double half = halfWidth(xAxis, bars.x());
        double foot = yAxis.logarithmic() ? yRange.low() : Math.max(0, yRange.low());
        int count = bars.x().length;
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(bars.x()[a], bars.x()[b]));
        double[] x = new double[4 * count];
        double[] y = new double[4 * count];
        for (int i = 0; i < count; i++) {
            double centre = xAxis.scaled(bars.x()[order[i]]);
            double height = bars.y()[order[i]];
            boolean none = Double.isNaN(height) || yAxis.logarithmic() && height <= foot;
            x[4 * i] = x[4 * i + 1] = xAxis.unscaled(centre - half);
            x[4 * i + 2] = x[4 * i + 3] = xAxis.unscaled(centre + half);
            y[4 * i] = y[4 * i + 3] = foot;
            y[4 * i + 1] = y[4 * i + 2] = none ? foot : height;
        }
        return new Path(x, y);
    }

    /** For each point a stroke from y − error to y + error with a cap at both ends. */
    static Path errorBars(Series points, Axis xAxis, Range xRange, Axis yAxis, Range yRange) {
        double cap = CAP * (xAxis.scaled(xRange.high()) - xAxis.scaled(xRange.low()));
        int count = points.x().length;
        double[] x = new double[9 * count];
        double[] y = new double[9 * count];
        Arrays.fill(y, Double.NaN);
        for (int i = 0; i < count; i++) {
            double centre = points.x()[i];
            double left = xAxis.unscaled(xAxis.scaled(centre) - cap);
            double right = xAxis.unscaled(xAxis.scaled(centre) + cap);
            double[] across = {left, right, centre, centre, centre, left, right, right, right};
            System.arraycopy(across, 0, x, 9 * i, 9);
            double error = points.errors()[i];
            if (error > 0 && !Double.isNaN(points.y()[i])) {
                double down = points.y()[i] - error;
                double bottom = yAxis.logarithmic() ? Math.max(down, yRange.low() / 2) : down;
                double top = points.y()[i] + error;
                double[] up = {bottom, bottom, Double.NaN, bottom, top, Double.NaN, Double.NaN, top, top};
                System.arraycopy(up, 0, y, 9 * i, 9);
                x[9 * i + 7] = left;
            }
        }
        return new Path(x, y);
    }
}

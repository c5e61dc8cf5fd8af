package thermolab.bench;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Median and spread of repeated measurements: what a busy moment of the machine cannot shift. Between two measurements the
 * value is interpolated on a line. Source: Hyndman and Fan, <i>Sample quantiles in statistical packages</i>, The American
 * Statistician 50, 361 (1996), definition 7.
 *
 * @param lower a quarter of the measurements are below
 * @param median half of them are
 * @param upper three quarters are
 */
public record Quartiles(double lower, double median, double upper) {

    /** Of at least one measurement, in any order. */
    public static Quartiles of(double... measurements) {
        Require.atLeast("number of measurements", measurements.length, 1, "");
        double[] sorted = measurements.clone();
        Arrays.sort(sorted);
        return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}

package thermolab.num;

import java.util.Locale;

/**
 * A number found by simulation, with its standard error.
 *
 * @param value the estimate
 * @param standardError one standard deviation of the estimate, zero or more, in the unit of the value
 */
public record Estimate(double value, double standardError) {

    public Estimate {
        Require.nonNegative("standardError", standardError, "");
    }

    /** Mean of independent draws and its standard error s/√n, with the unbiased variance s². Needs two draws or more. */
    public static Estimate ofMean(double[] draws) {
        Require.atLeast("number of draws", draws.length, 2, "one draw has no error bar");
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < draws.length; i++) { // Welford's update: no cancellation when the mean is large
            double step = draws[i] - mean;
            mean += step / (i + 1);
            squares += step * (draws[i] - mean);
        }
        return new Estimate(mean, Math.sqrt(squares / (draws.length - 1) / draws.length));
    }

    /**
     * Mean of a correlated series, such as a simulation's, with an error bar from the means of consecutive blocks. It is
     * honest when a block is much longer than the series remembers; 20 to 100 blocks are usual. A remainder that does
     * not fill a block is left out. Source: Flyvbjerg and Petersen, J. Chem. Phys. 91, 461 (1989).
     */
    public static Estimate ofBlocks(double[] series, int blocks) {
        Require.atLeast("blocks", blocks, 2, "one block has no error bar");
        Require.atLeast("length of the series", series.length, blocks, "each block needs a draw");
        int length = series.length / blocks;
        double[] means = new double[blocks];
        for (int i = 0; i < blocks * length; i++) {
            means[i / length] += series[i] / length;
        }
        return ofMean(means);
    }

    /** How many standard errors the estimate is away from {@code exact}; infinite when an error of zero meets a difference. */
    public double sigmasFrom(double exact) {
        return value == exact ? 0 : Math.abs(value - exact) / standardError;
    }

    /** The estimate with the digits that its error allows: {@code 5.37 ± 0.04}. */
    @Override
    public String toString() {
        if (standardError == 0 || !Double.isFinite(standardError)) {
            return String.format(Locale.ROOT, "%.6g ± %.2g", value, standardError);
        }
        int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(standardError)));
        return String.format(Locale.ROOT, "%." + decimals + "f ± %." + decimals + "f", value, standardError);
    }
}

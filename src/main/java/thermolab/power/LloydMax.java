package thermolab.power;

import java.util.Arrays;
import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * The quantiser with least mean squared error for a number of levels: each level is the mean of its cell, each border lies midway
 * between two levels.
 *
 * <pre>
 *   y_i = E[x | t_{i−1} < x ≤ t_i]                                                                [centre]
 *   t_i = (y_i + y_{i+1})/2                                                                       [midway]
 * </pre>
 *
 * <p>For a Gaussian both hold at one place only, found by {@link #ofGaussian} to rounding. For data, {@link #ofData} repeats the two in
 * turn (Lloyd's algorithm, k-means on a line) until no number changes its cell, from two starts: a minimum, not always the lowest. The error falls by
 * 6.02 dB a bit in the end, but for a Gaussian stays 4.35 dB above the rate–distortion bound, as levels are far from equally likely;
 * an entropy coder wins part of it back. Source: Max, IRE Trans. Inf. Theory 6, 7 (1960); Lloyd, Bell Laboratories (1957), printed in
 * IEEE Trans. Inf. Theory 28, 129 (1982).
 */
public final class LloydMax {

    /** Of a quantiser for a Gaussian or for data. */
    public static final int MOST_BITS = 12;

    private final double[] levels;
    private final double[] borders;
    private final double[] probabilities;
    private final double meanSquaredError;
    private final double variance;

    LloydMax(double[] levels, double[] borders, double[] probabilities, double meanSquaredError, double variance) {
        this.levels = levels;
        this.borders = borders;
        this.probabilities = probabilities;
        this.meanSquaredError = meanSquaredError;
        this.variance = variance;
    }

    /** For a Gaussian of mean 0 and variance 1, 2ᵇ levels, by Newton's method on the borders. */
    public static LloydMax ofGaussian(int bits) {
        return GaussianLloyd.solve(1 << requireBits(bits));
    }

    /**
     * For data, 2ᵇ levels. Cells may be empty where the data have fewer values than levels. Cost: a sort, then 2ᵇ log n a round.
     *
     * @param data finite, at least one number; left as they are
     */
    public static LloydMax ofData(double[] data, int bits) {
        requireBits(bits);
        if (data.length == 0) {
            throw new IllegalArgumentException("data (none) must have at least one number");
        }
        return LloydOfData.solve(Require.finite("data", data, ""), 1 << bits);
    }

    static int requireBits(int bits) {
        if (bits < 1 || bits > MOST_BITS) {
            throw Require.broken("bits", bits, "must be from 1 to " + MOST_BITS, "");
        }
        return bits;
    }

    /** y, rising, shape [2ᵇ]. */
    public double[] levels() {
        return levels.clone();
    }

    /** t, rising, shape [2ᵇ − 1]: between the levels. */
    public double[] borders() {
        return borders.clone();
    }

    /** How often each level is used, shape [2ᵇ]. */
    public double[] probabilities() {
        return probabilities.clone();
    }

    /** E (x − y)², in the unit of x squared. */
    public double meanSquaredError() {
        return meanSquaredError;
    }

    /** E x² over the error about the mean of x, in dB: 4.40, 9.30, 14.62, 20.22 for a Gaussian; +∞ where nothing is lost. */
    public double sqnrDecibels() {
        return meanSquaredError == 0 ? Double.POSITIVE_INFINITY : Sqnr.decibels(variance / meanSquaredError);
    }

    /** Entropy of the levels used, bits a number: what an entropy coder needs of the b bits. */
    public double entropyBits() {
        return Entropy.shannonBits(probabilities);
    }

    /** The cell of each number, counted from 0 from below. */
    public int[] codes(double[] numbers) {
        Require.finite("numbers", numbers, "");
        int[] codes = new int[numbers.length];
        Arrays.setAll(codes, i -> cell(numbers[i]));
        return codes;
    }

    /** The level of each number. */
    public double[] rounded(double[] numbers) {
        double[] rounded = new double[numbers.length];
        int[] codes = codes(numbers);
        Arrays.setAll(rounded, i -> levels[codes[i]]);
        return rounded;
    }

    private int cell(double x) {
        int at = Arrays.binarySearch(borders, x);
        return at >= 0 ? at : -at - 1; // a number on a border belongs to the lower cell
    }
}

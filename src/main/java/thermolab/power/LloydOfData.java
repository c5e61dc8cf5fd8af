package thermolab.power;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import thermolab.num.Require;

/**
 * Lloyd's algorithm on sorted data: with running sums the mean of a cell is a difference of two, and the numbers below a border are found by
 * bisection near their last place, so that a round costs some steps a level however many numbers there are.
 */
final class LloydOfData {

    private static final int MOST_ROUNDS = 100_000;
    private static final int GROUPS_PER_LEVEL = 8;

    private final double[] sorted;      // about the mean and over the scale: within [−1, 1], so that squares can't overflow
    private final double[] sums;        // sums[i] of the first i
    private final double[] levels;
    private final double[] borders;
    private final int[] ends;           // ends[c]: how many numbers lie in cells 0 … c

    private LloydOfData(double[] sorted, double[] sums, int count) {
        this.sorted = sorted;
        this.sums = sums;
        int n = sorted.length;
        levels = new double[count];
        borders = new double[count - 1];
        ends = new int[count];
        ends[count - 1] = n;
    }

    private LloydOfData from(Runnable start) {
        start.run();
        midways();
        settle();
        return this;
    }

    /** Levels at even quantiles: finds few values that occur often. */
    private void evenly() {
        for (int c = 0; c < levels.length; c++) {
            levels[c] = sorted[(int) ((long) sorted.length * (2 * c + 1) / (2L * levels.length))];
        }
    }

    /**
     * Levels as dense as the density to the power 1/3, which is the best for many levels (Panter and Dite, 1951): a group of numbers that
     * spans Δx gets levels in proportion to Δx to the power 2/3. Lloyd's rounds alone hardly move levels from the middle to the tails.
     */
    private void widely() {
        int n = sorted.length;
        int group = Math.max(1, n / (GROUPS_PER_LEVEL * levels.length));
        double all = 0;
        for (int i = 0; i < n - 1; i += group) {
            all += weight(i, group);
        }
        double passed = 0;
        int c = 0;
        for (int i = 0; i < n - 1 && c < levels.length; i += group) {
            double here = weight(i, group);
            for (; c < levels.length && (c + 0.5) * all / levels.length <= passed + here; c++) {
                double share = here == 0 ? 0 : ((c + 0.5) * all / levels.length - passed) / here;
                levels[c] = sorted[i] + share * (sorted[Math.min(i + group, n - 1)] - sorted[i]);
            }
            passed += here;
        }
        Arrays.fill(levels, c, levels.length, sorted[n - 1]);
    }

    private double weight(int from, int group) {
        return Math.pow(sorted[Math.min(from + group, sorted.length - 1)] - sorted[from], 2.0 / 3);
    }

    static LloydMax solve(double[] data, int count) {
        double centre = 0;
        for (double x : data) {
            centre += x / data.length;
        }
        double scale = 0;
        for (double x : data) {
            scale = Math.max(scale, Math.abs(x / 2 - centre / 2));
        }
        if (scale == 0) {
            scale = 1;
        }
        double[] unit = new double[data.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (data[i] / 2 - centre / 2) / scale;
        }
        unit = UnitSort.sorted(unit);
        double[] sums = new double[unit.length + 1];
        for (int i = 0; i < unit.length; i++) {
            sums[i + 1] = sums[i] + unit[i];
        }
        LloydOfData wide = new LloydOfData(unit, sums, count);
        LloydOfData even = new LloydOfData(unit, sums, count);
        LloydMax byDensity = wide.from(wide::widely).result(centre, scale);
        LloydMax byQuantiles = even.from(even::evenly).result(centre, scale);
        return byDensity.meanSquaredError() < byQuantiles.meanSquaredError() ? byDensity : byQuantiles;
    }

    private void settle() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            centres();
            if (!midways()) {
                return;
            }
            if (Thread.interrupted()) {
                throw new CancellationException("Lloyd's algorithm was interrupted after " + round + " rounds");
            }
        }
    }

    /** Each level to the mean of its cell; that of an empty cell stays. */
    private void centres() {
        for (int c = 0, from = 0; c < levels.length; from = ends[c], c++) {
            if (ends[c] > from) {
                levels[c] = (sums[ends[c]] - sums[from]) / (ends[c] - from);
            }
        }
        for (int c = 1; c < levels.length; c++) { // sums round, and levels shall not cross for it
            levels[c] = Math.max(levels[c], levels[c - 1]);
        }
    }

    /** Each border midway between its levels; whether any number has changed its cell. */
    private boolean midways() {
        boolean moved = false;
        for (int c = 0; c < borders.length; c++) {
            borders[c] = (levels[c] + levels[c + 1]) / 2;
            int end = notAbove(borders[c], ends[c], c == 0 ? 0 : ends[c - 1]);
            moved |= end != ends[c];
            ends[c] = end;
        }
        return moved;
    }

    /** How many numbers are not above x, at least {@code least}; looked for near {@code last}, as borders move little from round to round. */
    private int notAbove(double x, int last, int least) {
        int low = Math.max(least, last);
        int high = low;
        for (int reach = 1; low > least && sorted[low - 1] > x; reach *= 2) {
            high = low - 1;
            low = Math.max(least, low - reach);
        }
        for (int reach = 1; high < sorted.length && sorted[high] <= x; reach *= 2) {
            low = high + 1;
            high = Math.min(sorted.length, high + reach);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private LloydMax result(double centre, double scale) {
        double[] p = new double[levels.length];
        double error = 0;
        double variance = 0;
        for (int c = 0, i = 0; c < levels.length; c++) {
            p[c] = (double) (ends[c] - i) / sorted.length;
            for (; i < ends[c]; i++) {
                error += (sorted[i] - levels[c]) * (sorted[i] - levels[c]);
                variance += sorted[i] * sorted[i];
            }
        }
        double unit = 4 * (scale * scale) / sorted.length;
        return new LloydMax(back(levels, centre, scale), back(borders, centre, scale), p,
                Require.answer("mean squared error", error == 0 ? 0 : error * unit), variance == 0 ? 0 : variance * unit);
    }

    private static double[] back(double[] unit, double centre, double scale) {
        double[] back = new double[unit.length];
        Arrays.setAll(back, i -> centre + 2 * scale * unit[i]);
        return back;
    }
}

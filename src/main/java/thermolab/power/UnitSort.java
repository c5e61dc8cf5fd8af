package thermolab.power;

import java.util.Arrays;

/**
 * Sorts numbers within [−1, 1]: into as many equal buckets as there are numbers, then each bucket by itself. Where the density is smooth, a
 * bucket holds a few numbers and the cost is linear; where it is not, {@link Arrays#sort} does a crowded bucket in n log n.
 */
final class UnitSort {

    private static final int CROWDED = 24;

    private UnitSort() {
    }

    /** A sorted copy. */
    static double[] sorted(double[] x) {
        int n = x.length;
        int[] end = new int[n + 1];
        for (double v : x) {
            end[bucket(v, n)]++;
        }
        for (int k = 1; k < n; k++) {
            end[k] += end[k - 1];
        }
        double[] sorted = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            sorted[--end[bucket(x[i], n)]] = x[i];
        }
        end[n] = n; // each end has become its bucket's beginning
        for (int k = 0; k < n; k++) {
            if (end[k + 1] - end[k] > CROWDED) {
                Arrays.sort(sorted, end[k], end[k + 1]);
            } else {
                insert(sorted, end[k], end[k + 1]);
            }
        }
        return sorted;
    }

    private static int bucket(double v, int n) {
        return Math.min(n - 1, (int) ((v + 1) * 0.5 * n));
    }

    private static void insert(double[] x, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double v = x[i];
            int j = i - 1;
            for (; j >= from && x[j] > v; j--) {
                x[j + 1] = x[j];
            }
            x[j + 1] = v;
        }
    }
}

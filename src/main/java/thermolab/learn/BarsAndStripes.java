package thermolab.learn;

import thermolab.num.Require;

/**
 * The smallest data set with structure: n×n images whose rows are all alike, or whose columns are.
 *
 * <p>There are 2ⁿ images of stripes and 2ⁿ of bars; empty and full ones are both, and counted once: 2ⁿ⁺¹ − 2 patterns,
 * equally likely, so that no model has a mean log-likelihood above −ln(2ⁿ⁺¹ − 2). Source: MacKay (2003), chapter 43.
 */
public final class BarsAndStripes {

    private BarsAndStripes() {
    }

    /** All patterns of n×n units, shape [2ⁿ⁺¹ − 2, n²], row-major; n between 1 and 10. */
    public static double[][] patterns(int n) {
        if (n < 1 || n > 10) {
            throw Require.broken("n", n, "must be between 1 and 10", "");
        }
        int lines = 1 << n;
        double[][] patterns = new double[2 * lines - 2][n * n];
        for (int code = 0; code < lines; code++) {
            for (int cell = 0; cell < n * n; cell++) {
                patterns[code][cell] = code >> cell / n & 1;          // the row decides
                if (code > 0 && code < lines - 1) {
                    patterns[lines + code - 1][cell] = code >> cell % n & 1; // the column decides
                }
            }
        }
        return patterns;
    }

    /** −ln(2ⁿ⁺¹ − 2): the largest mean log-likelihood, in nats. */
    public static double bestLogLikelihood(int n) {
        return -Math.log(patterns(n).length);
    }
}

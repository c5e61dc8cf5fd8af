package thermolab.num;

/** Differences that lose all their digits when written as they stand on paper; every law of heat uses these. */
public final class Differences {

    /** Below this, ten terms of the series of {@link #excess} are exact to rounding and the plain formula is not. */
    private static final double SERIES_BELOW = 0.02;

    private static final int SERIES_TERMS = 10;

    private Differences() {
    }

    /** ln(to/from) for positive numbers: exact to rounding when they nearly agree, and without overflow when far apart. */
    public static double logRatio(double to, double from) {
        Require.positive("to", to, "");
        Require.positive("from", from, "");
        double relative = (to - from) / from;
        return Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(to) - Math.log(from);
    }

    /** x − ln(1 + x) with x = (to − from)/from, for positive numbers: also where {@code to} is so small that x rounds to −1. */
    public static double excess(double to, double from) {
        double relative = (to - from) / from;
        return Math.abs(relative) < 0.5 ? excess(relative) : relative - logRatio(to, from);
    }

    /** from · (x − ln(1 + x)) = (to − from) − from ln(to/from), which is finite for any two positive numbers. */
    public static double scaledExcess(double to, double from) {
        double change = to - from;
        return Math.abs(change) < 0.5 * from ? from * excess(change / from) : change - from * logRatio(to, from);
    }

    /** e^(−y) − 1 + y, without cancellation: zero at y = 0, positive elsewhere, about y²/2 when y is small. */
    public static double exponentialExcess(double y) {
        if (y == Double.NEGATIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.abs(y) < 1 ? excess(Math.expm1(-y)) : Math.expm1(-y) + y;
    }

    /** x − ln(1 + x) for x > −1: zero at x = 0, positive elsewhere, about x²/2 when x is small. */
    public static double excess(double x) {
        if (!(x > -1) && !Double.isNaN(x)) {
            throw Require.broken("x", x, "must be above -1", "");
        }
        if (Math.abs(x) > SERIES_BELOW) {
            return x == Double.POSITIVE_INFINITY ? x : x - Math.log1p(x);
        }
        double sum = 0;
        for (int k = SERIES_TERMS + 1; k >= 2; k--) { // Horner's scheme for x²/2 − x³/3 + x⁴/4 − …
            sum = 1.0 / k - x * sum;
        }
        return x * x * sum;
    }
}

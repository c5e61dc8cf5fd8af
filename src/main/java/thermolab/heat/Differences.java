package thermolab.heat;

/** Two differences that lose all their digits when written as they stand on paper; every law of this package uses these. */
final class Differences {

    /** Below this, ten terms of the series of {@link #excess} are exact to rounding and the plain formula is not. */
    private static final double SERIES_BELOW = 0.02;

    private static final int SERIES_TERMS = 10;

    private Differences() {
    }

    /** ln(to/from) for positive numbers: exact to rounding when they nearly agree, and without overflow when far apart. */
    static double logRatio(double to, double from) {
        double relative = (to - from) / from;
        return Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(to) - Math.log(from);
    }

    /** x − ln(1 + x) with x = (to − from)/from, for positive numbers: also where {@code to} is so small that x rounds to −1. */
    static double excess(double to, double from) {
        double relative = (to - from) / from;
        return Math.abs(relative) < 0.5 ? excess(relative) : relative - logRatio(to, from);
    }

    /** x − ln(1 + x) for x > −1: zero at x = 0, positive elsewhere, about x²/2 when x is small. */
    static double excess(double x) {
        if (Math.abs(x) > SERIES_BELOW) {
            return x - Math.log1p(x);
        }
        double sum = 0;
        for (int k = SERIES_TERMS + 1; k >= 2; k--) { // Horner's scheme for x²/2 − x³/3 + x⁴/4 − …
            sum = 1.0 / k - x * sum;
        }
        return x * x * sum;
    }
}

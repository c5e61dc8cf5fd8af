package thermolab.show;

import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Checks in a notebook that two ways to find a number agree: prints one line when they do, throws when they don't.
 *
 * <p>The printed line is the same in every run: a difference below {@value #ROUNDING} of the larger number, which may
 * depend on the processor, is called rounding.
 */
public final class Agree {

    private static final double ROUNDING = 1e-9;
    private static final int DIGITS = 6;

    private Agree() {
    }

    /**
     * Two numbers within an absolute tolerance.
     *
     * @throws IllegalStateException if they differ by more, with both numbers
     * @throws IllegalArgumentException if one of them is not finite or the tolerance is negative
     */
    public static void within(String what, double a, double b, double tolerance) {
        Require.finite(what + ", first number,", a, "");
        Require.finite(what + ", second number,", b, "");
        Require.nonNegative("tolerance", tolerance, "");
        double difference = Math.abs(a - b);
        if (difference > tolerance) {
            throw disagree(what, a + " and " + b + " differ by " + Digits.of(difference, 3) + ", more than "
                    + Digits.of(tolerance, 3));
        }
        double scale = Math.max(Math.abs(a), Math.abs(b));
        System.out.println(what + ": " + equation(a, b, scale <= tolerance)
                + " (" + apart(difference, scale, tolerance) + ")");
    }

    /** Two arrays of one length, entry by entry within an absolute tolerance. */
    public static void within(String what, double[] a, double[] b, double tolerance) {
        Require.sameLength(what + ", first array", a.length, "second array", b.length);
        Require.finite(what + ", first array,", a, "");
        Require.finite(what + ", second array,", b, "");
        Require.nonNegative("tolerance", tolerance, "");
        double largest = 0;
        double scale = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = Math.abs(a[i] - b[i]);
            if (difference > tolerance) {
                throw disagree(what, "entry " + i + ": " + a[i] + " and " + b[i] + " differ by "
                        + Digits.of(difference, 3) + ", more than " + Digits.of(tolerance, 3));
            }
            largest = Math.max(largest, difference);
            scale = Math.max(scale, Math.max(Math.abs(a[i]), Math.abs(b[i])));
        }
        System.out.println(what + ": " + a.length + (a.length == 1 ? " pair agrees (" : " pairs agree (")
                + apart(largest, scale, tolerance) + ")");
    }

    /** A simulated number within a number of its standard errors of the exact one; 4 is a fair choice. */
    public static void within(String what, Estimate estimate, double exact, double sigmas) {
        Require.finite(what + ", estimate,", estimate.value(), "");
        Require.finite(what + ", exact value,", exact, "");
        Require.positive("sigmas", sigmas, "");
        double away = estimate.sigmasFrom(exact);
        if (away > sigmas) {
            throw disagree(what, estimate + " and " + exact + " are " + Digits.of(away, 3)
                    + " standard errors apart, more than " + Digits.of(sigmas, 3));
        }
        System.out.println(what + ": " + estimate + " and exactly " + Digits.of(exact, DIGITS) + " ("
                + Digits.of(away, 2) + " σ apart)");
    }

    /** An equals sign stands only between numbers that print alike. */
    private static String equation(double a, double b, boolean zeros) {
        String left = zeros ? "0" : Digits.of(a, DIGITS);
        String right = zeros ? "0" : Digits.of(b, DIGITS);
        return left + (left.equals(right) ? " = " : " ≈ ") + right;
    }

    /** Numbers that the tolerance does not tell from zero differ by rounding too. */
    private static String apart(double difference, double scale, double tolerance) {
        return difference <= ROUNDING * scale || scale <= tolerance ? "equal up to rounding"
                : "differs by " + Digits.of(difference, 1);
    }

    private static IllegalStateException disagree(String what, String how) {
        return new IllegalStateException(what + ": " + how);
    }
}

package thermolab.show;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Checks in a notebook that two ways to find a number agree: prints one line when they do, throws when they don't.
 *
 * <p>The line says {@code ≈}, the difference and the tolerance, for a simulated number in standard errors; {@code =} only
 * where nothing but rounding differs. {@code close} refuses a tolerance that could not fail: one that is not smaller than
 * the numbers themselves, or than their difference to a stated null, unless a reason is given. {@code within} prints that
 * it could not fail.
 *
 * <p>The printed line is the same in every run: a difference below {@value #ROUNDING} of the larger number, which may
 * depend on the processor, is called rounding.
 */
public final class Agree {

    private static final double ROUNDING = 1e-9;
    private static final double SMALL = 1e-6; // numbers below a tolerance as small as this are rounding themselves
    private static final int DIGITS = 6;
    private static final Pattern EXPECTED = Pattern.compile("(\\S+)\\s*±\\s*(\\S+)");

    private Agree() {
    }

    /**
     * Two numbers within an absolute tolerance.
     *
     * @throws IllegalStateException if they differ by more, with both numbers
     * @throws IllegalArgumentException if one of them is not finite, or the tolerance is negative or could not fail
     */
    public static void close(String what, double a, double b, double tolerance) {
        requireCanFail(what, tolerance, Math.max(Math.abs(a), Math.abs(b)), "the larger of the two");
        within(what, a, b, tolerance);
    }

    /** The same where a tolerance is right although it could not fail: {@code "rounding of terms of 1000 J"}. */
    public static void close(String what, double a, double b, double tolerance, String reason) {
        print(what, a, b, tolerance, requireReason(what, reason));
    }

    /** The same against a null: the tolerance is smaller than the difference that it is to tell. */
    public static void close(String what, double a, double b, double tolerance, double nul) {
        requireCanFail(what, tolerance, Math.abs(b - nul), "the difference to " + Digits.of(nul, 3));
        print(what, a, b, tolerance, "tells it from " + Digits.of(nul, DIGITS));
    }

    /** A simulated number within a number of its standard errors of the exact one; 4 is a fair choice. */
    public static void close(String what, Estimate estimate, double exact, double sigmas) {
        requireCanFail(what, sigmas * estimate.standardError(), Math.max(Math.abs(estimate.value()), Math.abs(exact)), "the larger of the two");
        within(what, estimate, exact, sigmas);
    }

    /** The same where the tolerance is right although it could not fail. */
    public static void close(String what, Estimate estimate, double exact, double sigmas, String reason) {
        print(what, estimate, exact, sigmas, requireReason(what, reason));
    }

    /** The same against a null. */
    public static void close(String what, Estimate estimate, double exact, double sigmas, double nul) {
        requireCanFail(what, sigmas * estimate.standardError(), Math.abs(exact - nul), "the difference to " + Digits.of(nul, 3));
        print(what, estimate, exact, sigmas, "tells it from " + Digits.of(nul, DIGITS));
    }

    /** Two independent simulated numbers within a number of the standard errors of their difference. */
    public static void close(String what, Estimate a, Estimate b, double sigmas) {
        double error = Math.hypot(a.standardError(), b.standardError());
        requireCanFail(what, sigmas * error, Math.max(Math.abs(a.value()), Math.abs(b.value())), "the larger of the two");
        print(what, new Estimate(a.value(), error), b.value(), sigmas, a + " ≈ " + b, "");
    }

    /**
     * A number against the one that its cell's fence expects, which stands there as {@code expect="3.483 ± 0.001"} so that
     * the code does not give it away.
     *
     * @param key chapter and cell, {@code "01/bit-in-joules"}
     */
    public static void expected(String key, double value) {
        Map<String, String> withheld = Withheld.of(key);
        Matcher expected = EXPECTED.matcher(withheld.getOrDefault("expect", ""));
        if (withheld.isEmpty()) {
            System.out.println(key + ": " + Digits.of(value, DIGITS) + " (nothing is known yet to hold it against)");
        } else if (!expected.matches()) {
            throw Require.broken(key + ": expect", withheld.get("expect"), "must be a number and its tolerance", "expect=\"3.483 ± 0.001\"");
        } else {
            close(key.substring(key.indexOf('/') + 1).replace('-', ' '), value, Double.parseDouble(expected.group(1)), Double.parseDouble(expected.group(2)));
        }
    }

    /** Two numbers within an absolute tolerance, which may be larger than they are. */
    public static void within(String what, double a, double b, double tolerance) {
        print(what, a, b, tolerance, "");
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
                + apart(largest, scale, tolerance, "") + ")");
    }

    /** A simulated number within a number of its standard errors of the exact one. */
    public static void within(String what, Estimate estimate, double exact, double sigmas) {
        print(what, estimate, exact, sigmas, "");
    }

    private static void print(String what, double a, double b, double tolerance, String reason) {
        Require.finite(what + ", first number,", a, "");
        Require.finite(what + ", second number,", b, "");
        Require.nonNegative("tolerance", tolerance, "");
        double difference = Math.abs(a - b);
        if (difference > tolerance) {
            throw disagree(what, a + " and " + b + " differ by " + Digits.of(difference, 3) + ", more than "
                    + Digits.of(tolerance, 3));
        }
        double scale = Math.max(Math.abs(a), Math.abs(b));
        String equation = isZero(scale, tolerance) ? "0 = 0"
                : Digits.of(a, DIGITS) + (difference <= ROUNDING * scale ? " = " : " ≈ ") + Digits.of(b, DIGITS);
        System.out.println(what + ": " + equation + " (" + apart(difference, scale, tolerance, reason) + ")");
    }

    private static void print(String what, Estimate estimate, double exact, double sigmas, String reason) {
        print(what, estimate, exact, sigmas, estimate + " ≈ " + Digits.of(exact, DIGITS), reason);
    }

    private static void print(String what, Estimate estimate, double exact, double sigmas, String equation, String reason) {
        Require.finite(what + ", estimate,", estimate.value(), "");
        Require.finite(what + ", exact value,", exact, "");
        Require.positive("sigmas", sigmas, "");
        double away = estimate.sigmasFrom(exact);
        if (away > sigmas) {
            throw disagree(what, equation.replace(" ≈ ", " and ") + " are " + Digits.of(away, 3)
                    + " standard errors apart, more than " + Digits.of(sigmas, 3));
        }
        System.out.println(what + ": " + equation + " (differ by " + Digits.of(Math.abs(estimate.value() - exact), 2) + ", "
                + Digits.of(away, 2) + " σ; tolerance " + Digits.of(sigmas, 3) + " σ" + (reason.isEmpty() ? "" : "; " + reason) + ")");
    }

    private static String apart(double difference, double scale, double tolerance, String reason) {
        String within = reason.isEmpty() ? "" : "; " + reason;
        if (isZero(scale, tolerance)) {
            return "both below " + Digits.of(tolerance, 2) + within;
        }
        return difference <= ROUNDING * scale ? "up to rounding" + within
                : "differ by " + Digits.of(difference, 2) + "; tolerance " + Digits.of(tolerance, 3)
                        + (scale <= tolerance && reason.isEmpty() ? ", which could not fail" : within);
    }

    /** Whether the tolerance does not tell the numbers from zero, nor is meant to. */
    private static boolean isZero(double scale, double tolerance) {
        return scale == 0 || scale <= tolerance && tolerance <= SMALL;
    }

    private static void requireCanFail(String what, double tolerance, double size, String name) {
        if (tolerance > 0 && tolerance >= size) {
            throw Require.broken(what + ": tolerance", Digits.of(tolerance, 3), "must be smaller than " + name + ", " + Digits.of(size, 3),
                    "it could not fail; take it from an error bar, or give a reason as last argument");
        }
    }

    private static String requireReason(String what, String reason) {
        if (reason.isBlank()) {
            throw Require.broken(what + ": reason", reason, "must not be blank", "say why a tolerance that could not fail is right");
        }
        return reason.strip();
    }

    private static IllegalStateException disagree(String what, String how) {
        return new IllegalStateException(what + ": " + how);
    }
}

package thermolab.num;

import java.util.Arrays;
import java.util.Locale;

/**
 * Checks of arguments, made at the entrance of every public method of the toolkit.
 *
 * <p>A message says the name, the value, the rule and, where there is one, a hint:
 * {@code temperature (-1.0) must be positive; did you pass beta?}
 * Each check returns what it was given, so that it can stand inside an expression.
 */
public final class Require {

    /** How far the sum of a distribution may be from one: rounding of at most a million terms. */
    public static final double SUM_TOLERANCE = 1e-9;

    private Require() {
    }

    /** A finite number greater than zero. */
    public static double positive(String name, double value, String hint) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw broken(name, value, "must be positive and finite", hint);
        }
        return value;
    }

    /** A finite number that is zero or more. */
    public static double nonNegative(String name, double value, String hint) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw broken(name, value, "must be zero or positive, and finite", hint);
        }
        return value;
    }

    /** Neither infinite nor not-a-number. */
    public static double finite(String name, double value, String hint) {
        if (!Double.isFinite(value)) {
            throw broken(name, value, "must be a finite number", hint);
        }
        return value;
    }

    /** An answer that is a number: NaN means that infinities met on the way, as the arguments are too large or too far apart. */
    public static double answer(String name, double value) {
        if (Double.isNaN(value)) {
            throw new ArithmeticException(name + " is beyond what a double holds; choose units in which the arguments are nearer to 1");
        }
        return value;
    }

    /** An answer that is finite by its formula: an infinity means as much as a NaN, that a double does not reach so far. */
    public static double finiteAnswer(String name, double value) {
        return answer(name, Double.isInfinite(value) ? Double.NaN : value);
    }

    /** Every entry finite; the message names the first that is not. */
    public static double[] finite(String name, double[] values, String hint) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                finite(name + "[" + i + "]", values[i], hint);
            }
        }
        return values;
    }

    /** Between zero and one, both included. */
    public static double probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw broken(name, value, "must be a probability between 0 and 1", "");
        }
        return value;
    }

    /** A whole number of at least {@code least}. */
    public static int atLeast(String name, int value, int least, String hint) {
        if (value < least) {
            throw broken(name, value, "must be at least " + least, hint);
        }
        return value;
    }

    /** At least one entry, each a probability, with sum one to within {@link #SUM_TOLERANCE}; the message says the sum. */
    public static double[] distribution(String name, double[] p) {
        if (p.length == 0) {
            throw new IllegalArgumentException(name + " (no entries) must have at least one probability");
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0 && p[i] < Double.POSITIVE_INFINITY)) { // the name is made only for a message
                nonNegative(name + "[" + i + "]", p[i], "entries are probabilities");
            }
            sum += p[i];
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw new IllegalArgumentException(name + " " + brief(p) + " must sum to 1; its sum is " + rounded(sum)
                    + "; divide by it if these are weights");
        }
        return p;
    }

    /** Every row a distribution, all rows of one length: a matrix of conditional probabilities p(column | row). */
    public static double[][] rowsAreDistributions(String name, double[][] rows) {
        rectangular(name, rows);
        for (int i = 0; i < rows.length; i++) {
            distribution(name + " row " + i, rows[i]);
        }
        return rows;
    }

    /** At least one row and one column, and no row longer than another. */
    public static double[][] rectangular(String name, double[][] rows) {
        if (rows.length == 0 || rows[0].length == 0) {
            throw new IllegalArgumentException(name + " (empty) must have at least one row and one column");
        }
        for (int i = 1; i < rows.length; i++) {
            if (rows[i].length != rows[0].length) {
                throw new IllegalArgumentException(name + " row 0 has " + rows[0].length + " columns and row " + i
                        + " has " + rows[i].length + "; all rows must have the same length");
            }
        }
        return rows;
    }

    /** Two sizes that must agree; the message prints both. */
    public static void sameLength(String nameA, int lengthA, String nameB, int lengthB) {
        if (lengthA != lengthB) {
            throw new IllegalArgumentException(
                    nameA + " [" + lengthA + "] and " + nameB + " [" + lengthB + "] must have the same length");
        }
    }

    /** A place in a list: at least 0 and below {@code size}. */
    public static int index(String name, int index, int size) {
        if (index < 0 || index >= size) {
            throw broken(name, index, "must be at least 0 and below " + size, "places are counted from 0");
        }
        return index;
    }

    /** An index range: 0 ≤ from ≤ to ≤ size. */
    public static void range(int from, int to, int size) {
        if (from < 0 || from > to || to > size) {
            throw new IllegalArgumentException("range [" + from + ", " + to + ") must lie within [0, " + size + ")");
        }
    }

    /** Classes, each a whole number from 0 and below {@code classes}; at least one of them. */
    public static int[] labels(String name, int[] labels, int classes) {
        if (labels.length == 0) {
            throw new IllegalArgumentException(name + " (no entries) must have at least one label");
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                throw broken(name + "[" + i + "]", labels[i], "must be at least 0 and below " + classes,
                        "classes are counted from 0");
            }
        }
        return labels;
    }

    /** The exception for a broken rule, for checks that only one class needs. */
    public static IllegalArgumentException broken(String name, Object value, String rule, String hint) {
        return new IllegalArgumentException(name + " (" + value + ") " + rule + (hint.isEmpty() ? "" : "; " + hint));
    }

    /** Twelve digits: without the last ones, which are rounding. */
    private static double rounded(double sum) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.12g", sum));
    }

    private static String brief(double[] p) {
        return p.length <= 8 ? Arrays.toString(p) : "[" + p.length + " entries]";
    }
}

package thermolab.num;

import java.util.function.DoubleUnaryOperator;

/** Points along an axis, and a function at each of them: what a curve is drawn from. */
public final class Grid {

    private Grid() {
    }

    /**
     * Evenly spaced points, both ends included; {@code to} may lie below {@code from}. At least two points.
     *
     * <p>Points between the ends are rounded, so that a whole number may come out a hair too small and {@code (int)} takes
     * the one below it; for whole numbers use {@link #integers}.
     */
    public static double[] linear(double from, double to, int points) {
        Require.finite("from", from, "");
        Require.finite("to", to, "");
        Require.atLeast("points", points, 2, "both ends are points");
        double[] x = new double[points];
        for (int i = 0; i < points; i++) {
            double share = (double) i / (points - 1);
            x[i] = (1 - share) * from + share * to; // exact at both ends
        }
        return x;
    }

    /** Points with one ratio between neighbours, evenly spaced on a logarithmic axis; both ends are positive and included. */
    public static double[] logarithmic(double from, double to, int points) {
        Require.positive("from", from, "a logarithmic axis has no zero");
        Require.positive("to", to, "a logarithmic axis has no zero");
        double[] x = map(linear(Math.log(from), Math.log(to), points), Math::exp);
        x[0] = from; // not off by the rounding of exp(log())
        x[points - 1] = to;
        return x;
    }

    /** The whole numbers from one to the other, both included; none where {@code to} is smaller. */
    public static double[] integers(int from, int to) {
        long points = Math.max(0, 1L + to - from);
        if (points > Integer.MAX_VALUE - 8) {
            throw Require.broken("to", to, "must not be more than an array's length away from " + from, "");
        }
        double[] x = new double[(int) points];
        for (int i = 0; i < x.length; i++) {
            x[i] = from + i;
        }
        return x;
    }

    /** f(x) at each point, in a new array. */
    public static double[] map(double[] x, DoubleUnaryOperator f) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = f.applyAsDouble(x[i]);
        }
        return y;
    }
}

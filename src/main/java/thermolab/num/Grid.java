package thermolab.num;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Places on an axis at which a function is looked at, and its values there: the two arrays that a curve needs. */
public final class Grid {

    private Grid() {
    }

    /** Equally spaced points from one end to the other, both included; two points or more. */
    public static double[] linear(double from, double to, int points) {
        check(from, to, points);
        double[] x = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = from + (to - from) * i / (points - 1);
        }
        return x;
    }

    /** Points at equal ratios from one positive end to the other, both included: equally spaced on a logarithmic axis. */
    public static double[] logarithmic(double from, double to, int points) {
        Require.positive("from", from, "a logarithmic grid has no zero");
        Require.positive("to", to, "a logarithmic grid has no zero");
        double[] x = linear(Math.log(from), Math.log(to), points);
        Arrays.setAll(x, i -> Math.exp(x[i]));
        x[0] = from;
        x[points - 1] = to;
        return x;
    }

    /** The whole numbers from one to the other, both included; none if {@code to} is the smaller. */
    public static double[] integers(int from, int to) {
        double[] x = new double[Math.max(0, to - from + 1)];
        Arrays.setAll(x, i -> from + i);
        return x;
    }

    /** f at each point. */
    public static double[] map(double[] x, DoubleUnaryOperator f) {
        return Arrays.stream(x).map(f).toArray();
    }

    private static void check(double from, double to, int points) {
        Require.finite("from", from, "");
        Require.finite("to", to, "");
        Require.atLeast("points", points, 2, "a grid has two ends");
    }
}

package thermolab.sample;

import java.util.function.DoubleUnaryOperator;
import thermolab.num.Require;

/**
 * How long a particle that slides and is kicked, dx = −U′(x) dt + √(2T) dW, takes from a to b for the first time.
 *
 * <pre>
 *   τ(a → b) = (1/T) ∫_a^b dy e^{U(y)/T} ∫_{−∞}^y dz e^{−U(z)/T}                a &lt; b            [mean]
 *   Kramers: τ ≈ 2π e^{ΔU/T} / √(U″(valley) |U″(top)|)                           ΔU ≫ T           [Kramers]
 * </pre>
 *
 * <p>[mean] is exact for a potential that rises without bound on the far side of a; [Kramers] is its limit for a target well
 * beyond the top of a high barrier (a target at the top itself takes half as long). Source: Kramers, Physica 7, 284 (1940);
 * Risken, <i>The Fokker–Planck equation</i>, section 5.10.
 */
public final class FirstPassage {

    private static final int CELLS = 20_000;
    private static final double FAR_ABOVE = 50;     // e^−50 of the density is left out

    private FirstPassage() {
    }

    /**
     * The mean first passage time, by Simpson's rule in both integrals; either direction.
     *
     * @param potential U, smooth, growing on the far side of the start
     * @param temperature T &gt; 0
     */
    public static double mean(DoubleUnaryOperator potential, double temperature, double start, double target) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.finite("start", start, "");
        Require.finite("target", target, "");
        if (target < start) {
            return mean(x -> potential.applyAsDouble(-x), temperature, -start, -target);
        }
        if (target == start) {
            return 0;
        }
        double wall = wall(potential, temperature, start);
        double ground = lowest(potential, wall, target);
        double[] sums = new double[2];       // the inner integral at the end of what is done, and the outer one
        cells(potential, temperature, ground, wall, start, sums, false);
        cells(potential, temperature, ground, start, target, sums, true);
        return sums[1] / temperature;                                                                              // [mean]
    }

    /** Adds the cells from a to b: to the inner integral, and to the outer one if asked for. */
    private static void cells(DoubleUnaryOperator potential, double temperature, double ground, double a, double b,
            double[] sums, boolean outer) {
        double h = (b - a) / CELLS;
        double left = Math.exp((ground - potential.applyAsDouble(a)) / temperature);
        for (int i = 0; i < CELLS; i++) {
            double middle = Math.exp((ground - potential.applyAsDouble(a + (i + 0.5) * h)) / temperature);
            double right = Math.exp((ground - potential.applyAsDouble(a + (i + 1) * h)) / temperature);
            double half = sums[0] + h / 24 * (5 * left + 8 * middle - right);
            double whole = sums[0] + h / 6 * (left + 4 * middle + right);
            if (outer) {
                sums[1] += h / 6 * (sums[0] / left + 4 * half / middle + whole / right);
            }
            sums[0] = whole;
            left = right;
        }
    }

    /** A place left of the start from where on the density is negligible. */
    private static double wall(DoubleUnaryOperator potential, double temperature, double start) {
        double lowest = potential.applyAsDouble(start);
        double reach = Math.sqrt(temperature) / 16;
        for (int i = 0; i < 2000; i++) {
            double x = start - reach;
            double here = potential.applyAsDouble(x);
            lowest = Math.min(lowest, here);
            if (here - lowest > FAR_ABOVE * temperature) {
                return x;
            }
            reach *= 1.02;
        }
        throw Require.broken("potential", "U(" + (start - reach) + ") = " + potential.applyAsDouble(start - reach),
                "must rise far above its minimum on the far side of the start", "otherwise the particle may never come back");
    }

    private static double lowest(DoubleUnaryOperator potential, double a, double b) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= CELLS; i++) {
            lowest = Math.min(lowest, potential.applyAsDouble(a + i * (b - a) / CELLS));
        }
        return lowest;
    }

    /**
     * Kramers' time from a valley over a pass.
     *
     * @param valleyCurvature U″ at the valley, positive
     * @param topCurvature |U″| at the top, positive
     * @param barrier ΔU, positive
     */
    public static double kramers(double valleyCurvature, double topCurvature, double barrier, double temperature) {
        Require.positive("valleyCurvature", valleyCurvature, "");
        Require.positive("topCurvature", topCurvature, "give its size, without the sign");
        Require.positive("barrier", barrier, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        return 2 * Math.PI / Math.sqrt(valleyCurvature * topCurvature) * Math.exp(barrier / temperature);      // [Kramers]
    }
}

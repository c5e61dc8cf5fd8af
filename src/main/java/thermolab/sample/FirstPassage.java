package thermolab.sample;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * How long overdamped Langevin dynamics, dx = −E'(x) dt + √(2T) dW, takes to reach a target for the first time.
 *
 * <pre>
 *   τ = (1/T) ∫_start^target dy exp(E(y)/T) ∫_wall^y dz exp(−E(z)/T)                              [passage]
 *   τ ≈ 2π/√(E''(well) |E''(top)|) · exp((E(top) − E(well))/T)    for T far below the hill          [Kramers]
 * </pre>
 *
 * <p>wall &lt; start &lt; target; the wall reflects, and one far up a slope is as good as none. Both integrals by Simpson's rule
 * on {@value #INTERVALS} intervals, with an error of order interval⁴. Source: Gardiner, <i>Stochastic Methods</i> (4th ed.), section 5.5;
 * Kramers, Physica 7, 284 (1940).
 */
public final class FirstPassage {

    private static final int INTERVALS = 20_000;
    private static final double NUDGE = 1e-4;

    private FirstPassage() {
    }

    /**
     * The mean time from start to target by quadrature.
     *
     * @param energy E(x), finite between the wall and the target
     * @param temperature T &gt; 0, in the unit of E
     */
    public static double meanTime(DoubleUnaryOperator energy, double temperature, double start, double target, double wall) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.positive("start - wall", start - wall, "the wall is on the left");
        Require.positive("target - start", target - start, "mirror the energy to go left");
        double low = extreme(energy, wall, target, false);
        double high = extreme(energy, start, target, true);
        DoubleUnaryOperator weight = x -> Math.exp((low - energy.applyAsDouble(x)) / temperature);
        double below = new Cumulative(weight, wall, start).total();
        Cumulative inner = new Cumulative(weight, start, target);
        double width = (target - start) / INTERVALS;
        double outer = 0;
        for (int i = 0; i < INTERVALS; i++) {
            double left = start + i * width;
            outer += width / 6 * (rise(energy, left, high, temperature) * (below + inner.at[i])
                    + 4 * rise(energy, left + width / 2, high, temperature) * (below + inner.atMiddle[i])
                    + rise(energy, left + width, high, temperature) * (below + inner.at[i + 1]));
        }
        return outer / temperature * Math.exp((high - low) / temperature);                                         // [passage]
    }

    private static double rise(DoubleUnaryOperator energy, double x, double high, double temperature) {
        return Math.exp((energy.applyAsDouble(x) - high) / temperature);
    }

    /** Kramers' estimate of the time from the bottom of a well over the top of the hill beside it. */
    public static double kramersTime(DoubleUnaryOperator energy, double temperature, double well, double top) {
        Require.positive("temperature", temperature, "did you pass beta?");
        double inWell = Require.positive("curvature at the well", curvature(energy, well), "a well curves upwards");
        double onTop = Require.positive("minus the curvature at the top", -curvature(energy, top), "a top curves downwards");
        double hill = energy.applyAsDouble(top) - energy.applyAsDouble(well);
        return 2 * Math.PI / Math.sqrt(inWell * onTop) * Math.exp(hill / temperature);                             // [Kramers]
    }

    private static double curvature(DoubleUnaryOperator energy, double x) {
        return (energy.applyAsDouble(x + NUDGE) - 2 * energy.applyAsDouble(x) + energy.applyAsDouble(x - NUDGE))
                / (NUDGE * NUDGE);
    }

    /**
     * The same time by simulation in steps, one walker after another. A passage between two steps goes unseen, so the time comes
     * out too long by a share of order √timeStep, little where the target lies behind the hill.
     *
     * @param slope E'(x)
     * @param timeStep ε &gt; 0; must resolve the steepest curvature, ε E'' ≪ 1
     * @param walkers at least 2
     */
    public static Estimate simulate(DoubleUnaryOperator slope, double temperature, double start, double target,
            double timeStep, int walkers, RandomGenerator random) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.positive("timeStep", timeStep, "");
        Require.positive("target - start", target - start, "mirror the energy to go left");
        double kick = Math.sqrt(2 * temperature * timeStep);
        double[] times = new double[Require.atLeast("walkers", walkers, 2, "one walker has no error bar")];
        for (int w = 0; w < walkers; w++) {
            double x = start;
            long steps = 0;
            while (x < target) {
                if ((steps & 0xFFFF) == 0 && Thread.interrupted()) {
                    throw new CancellationException("stopped at walker " + w + " of " + walkers);
                }
                x += kick * random.nextGaussian() - timeStep * slope.applyAsDouble(x);
                steps++;
            }
            if (Double.isNaN(x)) {
                throw new ArithmeticException("walker " + w + " is lost at step " + steps + "; timeStep (" + timeStep
                        + ") is too long, or the slope is NaN");
            }
            times[w] = steps * timeStep;
        }
        return Estimate.ofMean(times);
    }

    private static double extreme(DoubleUnaryOperator energy, double from, double to, boolean highest) {
        double best = energy.applyAsDouble(from);
        for (int i = 1; i <= INTERVALS; i++) {
            double here = Require.finite("energy", energy.applyAsDouble(from + (to - from) * i / INTERVALS), "");
            best = highest ? Math.max(best, here) : Math.min(best, here);
        }
        return best;
    }

    /** ∫_from^x f by Simpson's rule, at the ends and at the middle of each interval. */
    private static final class Cumulative {

        private final double[] at = new double[INTERVALS + 1];
        private final double[] atMiddle = new double[INTERVALS];

        Cumulative(DoubleUnaryOperator f, double from, double to) {
            double width = (to - from) / INTERVALS;
            for (int i = 0; i < INTERVALS; i++) {
                double left = f.applyAsDouble(from + i * width);
                double middle = f.applyAsDouble(from + (i + 0.5) * width);
                double right = f.applyAsDouble(from + (i + 1) * width);
                atMiddle[i] = at[i] + width / 24 * (5 * left + 8 * middle - right);
                at[i + 1] = at[i] + width / 6 * (left + 4 * middle + right);
            }
        }

        double total() {
            return at[INTERVALS];
        }
    }
}

package thermolab.learn;

import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * The temperature of stochastic gradient descent, exact on a quadratic loss h x²/2 whose gradient carries noise.
 *
 * <p>x ← x − η (h x + ξ), Var ξ = σ²/B, settles to Var x = η σ² / (B h (2 − ηh)). Equipartition reads a temperature off
 * it, T = h Var x = η σ² / (B (2 − ηh)) → η σ²/(2B) for small ηh. The learning rate alone is a time step, not a
 * temperature: it is η/B that heats, and only while ηh ≪ 2. With heavy-ball momentum μ the leading T is η σ²/(2B(1 −
 * μ)). In more dimensions T is one number only if the noise covariance is proportional to the identity
 * ({@link SgdCovariance}). All quantities share one set of dimensionless units; σ² is the variance of one example's
 * gradient.
 *
 * <p>Source: Mandt, Hoffman and Blei, JMLR 18 (2017), section 3, for the leading order; the exact forms are the
 * stationary variances of the AR(1) and AR(2) processes above.
 */
public final class SgdNoise {

    private SgdNoise() {
    }

    /**
     * The stationary Var x of plain SGD.
     *
     * @param rate η, with 0 < ηh < 2: beyond, the iteration diverges and is refused
     * @param curvature h > 0
     * @param noise σ² ≥ 0 of one example's gradient
     * @param batch B ≥ 1
     */
    public static double stationaryVariance(double rate, double curvature, double noise, int batch) {
        return stationaryVariance(rate, curvature, noise, batch, 0);
    }

    /**
     * Var x with heavy-ball momentum, v ← μv − η(hx + ξ), x ← x + v:
     * η σ² (1 + μ) / (B h (1 − μ) (2(1 + μ) − ηh)).
     *
     * @param momentum μ, at least 0 and below 1; stability needs ηh < 2(1 + μ)
     */
    public static double stationaryVariance(double rate, double curvature, double noise, int batch, double momentum) {
        Require.positive("rate", rate, "");
        Require.positive("curvature", curvature, "a flat or falling direction has no stationary state");
        Require.nonNegative("noise", noise, "it is a variance");
        Require.atLeast("batch", batch, 1, "");
        requireMomentum(momentum);
        double room = 2 * (1 + momentum) - rate * curvature;
        if (room <= 0) {
            throw Require.broken("rate", rate, "must be below 2(1 + momentum)/curvature = "
                    + 2 * (1 + momentum) / curvature, "beyond it the iteration diverges");
        }
        return rate * noise * (1 + momentum) / (batch * curvature * (1 - momentum) * room);
    }

    /** T = h Var x: the temperature that equipartition reads off the exact stationary variance. */
    public static double temperature(double rate, double curvature, double noise, int batch, double momentum) {
        return curvature * stationaryVariance(rate, curvature, noise, batch, momentum);
    }

    /** η σ² / (2 B (1 − μ)): the leading order for small ηh, in which the curvature has dropped out. */
    public static double leadingTemperature(double rate, double noise, int batch, double momentum) {
        Require.nonNegative("rate", rate, "");
        Require.nonNegative("noise", noise, "it is a variance");
        Require.atLeast("batch", batch, 1, "");
        requireMomentum(momentum);
        return rate * noise / (2 * batch * (1 - momentum));
    }

    /**
     * The largest batch for which scaling η with B keeps the iteration stable: B* = 2(1 + μ)/(h · η/B). The linear
     * scaling rule keeps the leading temperature; the exact one departs from it as B nears B*.
     *
     * @param ratePerExample η/B, held constant by the rule
     */
    public static double largestStableBatch(double ratePerExample, double curvature, double momentum) {
        Require.positive("ratePerExample", ratePerExample, "");
        Require.positive("curvature", curvature, "");
        requireMomentum(momentum);
        return 2 * (1 + momentum) / (curvature * ratePerExample);
    }

    /**
     * The linear scaling rule: the learning rate for another batch that keeps η/B, and with it the leading temperature. Refused
     * where it would not be stable.
     *
     * @param rate η that goes with {@code batch}
     * @param curvature h, the largest one
     */
    public static double scaledRate(double rate, int batch, int newBatch, double curvature, double momentum) {
        Require.positive("rate", rate, "");
        Require.atLeast("batch", batch, 1, "");
        Require.atLeast("newBatch", newBatch, 1, "");
        double largest = largestStableBatch(rate / batch, curvature, momentum);
        if (newBatch >= largest) {
            throw Require.broken("newBatch", newBatch, "must be below the largest stable batch, " + largest,
                    "beyond it keep the rate below 2(1 + momentum)/curvature and let the temperature fall");
        }
        return rate / batch * newBatch;
    }

    /** The step with which descent on curvatures from {@code least} to {@code greatest} shrinks fastest: 2/(h_min + h_max). */
    public static double bestRate(double least, double greatest) {
        requireCurvatures(least, greatest);
        return 1 / (least / 2 + greatest / 2);
    }

    /** By what factor that step shrinks every distance at least: (κ − 1)/(κ + 1) with κ = h_max/h_min. */
    public static double bestContraction(double least, double greatest) {
        requireCurvatures(least, greatest);
        return (greatest - least) / greatest / (1 + least / greatest);
    }

    private static void requireCurvatures(double least, double greatest) {
        Require.positive("least", least, "a flat direction never shrinks");
        Require.positive("greatest", greatest, "");
        if (least > greatest) {
            throw Require.broken("least", least, "must not be above greatest (" + greatest + ")", "swap them");
        }
    }

    /**
     * Steps after which a deterministic distance has shrunk by e under plain SGD: −1/ln|1 − ηh|; zero at ηh = 1, and
     * infinite at the edge of stability.
     */
    public static double relaxationSteps(double rate, double curvature) {
        Require.positive("rate", rate, "");
        Require.positive("curvature", curvature, "");
        double factor = Math.abs(1 - rate * curvature);
        if (factor > 1) {
            throw Require.broken("rate", rate, "must be at most 2/curvature = " + 2 / curvature,
                    "beyond it the iteration diverges");
        }
        double log = rate * curvature < 0.5 ? Math.log1p(-rate * curvature) : Math.log(factor);
        return Math.abs(1 / log);
    }

    /**
     * Variance of the mean of a random batch of B of the N numbers. With replacement s²ₙ/B, where s²ₙ divides by N;
     * without replacement (s²/B)(1 − B/N), where s² divides by N − 1: zero for the full batch.
     *
     * @param perExample one gradient per example, N of them
     * @param batch B, at least 1; at most N without replacement
     */
    public static double minibatchVariance(double[] perExample, int batch, boolean replace) {
        int n = Require.atLeast("number of examples", perExample.length, 1, "");
        Require.finite("perExample", perExample, "");
        Require.atLeast("batch", batch, 1, "");
        if (!replace && batch > n) {
            throw Require.broken("batch", batch, "must be at most the number of examples (" + n + ")",
                    "a larger batch needs replacement");
        }
        double squares = sumOfSquares(perExample);
        if (replace) {
            return squares / n / batch;
        }
        return batch == n ? 0 : squares / (n - 1) / batch * (1 - (double) batch / n);
    }

    /**
     * T = h Var x from a stationary trace of x, with an error bar from blocks. Discard the approach first; the
     * variance is about the trace's own mean.
     *
     * @param trace x at successive steps, many relaxation times long
     * @param blocks into how many pieces the trace is cut for the error bar; each must outlast the memory of the trace
     */
    public static Estimate estimateTemperature(double[] trace, double curvature, int blocks) {
        Require.positive("curvature", curvature, "");
        Require.finite("trace", trace, "did the iteration diverge?");
        double mean = mean(trace);
        double[] squares = new double[trace.length];
        for (int i = 0; i < trace.length; i++) {
            squares[i] = curvature * (trace[i] - mean) * (trace[i] - mean);
        }
        return Estimate.ofBlocks(squares, blocks);
    }

    /** T = h Var x from a trace, as a plain number. */
    public static double estimateTemperature(double[] trace, double curvature) {
        Require.positive("curvature", curvature, "");
        Require.atLeast("length of the trace", trace.length, 2, "");
        Require.finite("trace", trace, "did the iteration diverge?");
        return curvature * sumOfSquares(trace) / trace.length;
    }

    private static double sumOfSquares(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares;
    }

    private static double mean(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        return mean;
    }

    static void requireMomentum(double momentum) {
        if (!(momentum >= 0 && momentum < 1)) {
            throw Require.broken("momentum", momentum, "must be at least 0 and below 1", "");
        }
    }
}

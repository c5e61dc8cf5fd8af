package thermolab.learn;

import java.util.random.RandomGenerator;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * SGD after a target that does not stand still: how fast to learn when what was learnt grows old.
 *
 * <pre>
 *   x ← x − η (x − θ − ξ),  Var ξ = s²;   then θ ← θ + ζ,  Var ζ = q                                       [step]
 *   ⟨(x − θ)²⟩ = (η² s² + q)/(η (2 − η))                 after the target has moved                         [error]
 *   best η: s² η² + q η − q = 0,   η* = 2/(1 + √(1 + 4 s²/q))                                               [best]
 * </pre>
 *
 * <p>Too small a rate lags, too large a one shakes. At the best rate the error is that of the Kalman filter, η* its gain: no method
 * that reads the same numbers does better for Gaussian noise. For a curvature h read ηh in place of η and s²/h² in place of s².
 *
 * <p>Source: Widrow and others, Proc. IEEE 64, 1151 (1976); Kalman, J. Basic Eng. 82, 35 (1960).
 */
public final class DriftTracking {

    private DriftTracking() {
    }

    /**
     * Mean squared distance between the estimate and the target that the next reading will be about.                [error]
     *
     * @param rate η, 0 < η < 2
     * @param drift q ≥ 0, variance of the target's step
     * @param noise s² ≥ 0, variance of a reading about the target
     */
    public static double error(double rate, double drift, double noise) {
        Require.positive("rate", rate, "an estimate that never moves loses a drifting target");
        if (rate >= 2) {
            throw Require.broken("rate", rate, "must be below 2", "beyond it the iteration diverges");
        }
        Require.nonNegative("drift", drift, "it is a variance");
        Require.nonNegative("noise", noise, "it is a variance");
        return Require.answer("error", (rate * noise + drift / rate) / (2 - rate));
    }

    /** The same right after the step, before the target moves on: smaller by q, and least at the same rate. */
    public static double errorAfterStep(double rate, double drift, double noise) {
        double before = error(rate, drift, noise);
        double keep = 1 - rate;
        return Require.answer("error", before < Double.POSITIVE_INFINITY ? (rate * noise + keep * keep * drift / rate) / (2 - rate) : before);
    }

    /** η*, between 0 (nothing drifts) and 1 (nothing shakes).                                                     [best] */
    public static double bestRate(double drift, double noise) {
        Require.nonNegative("drift", drift, "it is a variance");
        Require.nonNegative("noise", noise, "it is a variance");
        if (drift == 0 && noise == 0) {
            throw Require.broken("drift and noise", "both 0", "must not both be zero", "then every rate finds the target");
        }
        double ratio = Math.sqrt(drift) / Math.sqrt(noise + 0.0); // no −0; neither it nor its square may leave the doubles
        return ratio < 1 ? 2 * ratio / (ratio + Math.hypot(ratio, 2)) : 2 / (1 + Math.hypot(1, 2 / ratio));
    }

    /** The least error, at the best rate. */
    public static double leastError(double drift, double noise) {
        bestRate(drift, noise); // checks the arguments
        return drift / 2 + Math.sqrt(drift) * Math.sqrt(drift / 4 + noise);
    }

    /** The mean squared error of a simulated chase, with an error bar from 50 blocks; its first tenth is left out. [step] */
    public static Estimate simulate(double rate, double drift, double noise, int steps, RandomGenerator random) {
        error(rate, drift, noise); // checks the arguments
        Require.atLeast("steps", steps, 1000, "the error bar needs long blocks");
        double away = 0;
        double[] squares = new double[steps - steps / 10];
        for (int k = 0; k < steps; k++) {
            away = (1 - rate) * away + rate * Math.sqrt(noise) * random.nextGaussian() - Math.sqrt(drift) * random.nextGaussian();
            if (k >= steps / 10) {
                squares[k - steps / 10] = Require.answer("squared error", away * away);
            }
        }
        return Estimate.ofBlocks(squares, 50);
    }
}

package thermolab.learn;

import java.util.random.RandomGenerator;
import thermolab.num.Require;
import thermolab.schedule.Schedule;

/**
 * SGD on the loss h x²/2 under any schedule of learning rates, exactly: what a schedule buys, without a network.
 *
 * <pre>
 *   x_{k+1} = x_k − η_k (h x_k + ξ_k),   Var ξ = σ²                                               [step]
 *   ⟨x²⟩_{k+1} = (1 − η_k h)² ⟨x²⟩_k + η_k² σ²                                                  [balance]
 * </pre>
 *
 * <p>The first term forgets the start, the second is heat: a rate that is constant keeps both, one that falls too soon
 * keeps the start. There is one minimum, so nothing here says anything about which of several is found. For rates that
 * stay as they are see {@link SgdNoise#stationaryVariance}. Source: Schaul, Zhang and LeCun, ICML 2013, section 4.
 *
 * @param curvature h &gt; 0
 * @param noise σ² ≥ 0, the variance of the gradient that a step sees
 */
public record NoisyQuadratic(double curvature, double noise) {

    public NoisyQuadratic {
        Require.positive("curvature", curvature, "");
        Require.nonNegative("noise", noise, "it is a variance");
    }

    /** The mean loss h⟨x²⟩/2 before step 0 and after each of the steps, steps + 1 numbers.                  [balance] */
    public double[] meanLosses(double start, Schedule rates, int steps) {
        Require.finite("start", start, "");
        double[] losses = new double[Require.atLeast("steps", steps, 0, "") + 1];
        double square = start * start;
        losses[0] = curvature * square / 2;
        for (int k = 0; k < steps; k++) {
            double rate = rates.at(k);
            double keep = 1 - rate * curvature;
            square = keep * keep * square + rate * rate * noise;
            losses[k + 1] = Require.answer("loss after step " + k, curvature * square / 2);
        }
        return losses;
    }

    /** Where one run ends, with Gaussian kicks.                                                                [step] */
    public double descend(double start, Schedule rates, int steps, RandomGenerator random) {
        double x = Require.finite("start", start, "");
        Require.atLeast("steps", steps, 0, "");
        double kick = Math.sqrt(noise);
        for (int k = 0; k < steps; k++) {
            x = Require.answer("place after step " + k, x - rates.at(k) * (curvature * x + kick * random.nextGaussian()));
        }
        return x;
    }
}

package thermolab.learn;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Monte Carlo dropout: units are also switched off at prediction time, and the spread of the answers is read as doubt.
 *
 * <p>A unit is kept with probability p and then multiplied by 1/p ("inverted" dropout, as in current libraries), so its
 * mean is unchanged. For an output that is linear in the units, mean = Σ wᵢaᵢ + b and variance = (1 − p)/p Σ (wᵢaᵢ)².
 * The variance measures the masks, not the data: it does not shrink as data grow unless the weights adapt, and it is
 * no calibrated error bar.
 *
 * <p>Source: Gal and Ghahramani, <i>Dropout as a Bayesian approximation</i>, ICML 2016.
 */
public final class McDropout {

    private static final int MOST_ENUMERATED = 20;

    private McDropout() {
    }

    /**
     * Mean and variance of an output over the masks.
     *
     * @param mean first moment
     * @param variance second central moment, zero or more
     */
    public record Moments(double mean, double variance) {

        public Moments {
            Require.answer("mean over the masks", mean);
            Require.answer("variance over the masks", variance);
        }
    }

    /**
     * Exact moments by a sum over all 2^n masks.
     *
     * @param output the output for multipliers of the units, each 0 or 1/keep
     * @param units n, at most 20
     * @param keep probability of keeping a unit, above 0 and at most 1
     */
    public static Moments enumerate(ToDoubleFunction<double[]> output, int units, double keep) {
        requireKeep(keep);
        if (units < 0 || units > MOST_ENUMERATED) {
            throw Require.broken("units", units, "must be between 0 and " + MOST_ENUMERATED, "sample the masks instead");
        }
        double shift = output.applyAsDouble(all(units, 1)); // moments about it: no cancellation for large outputs
        double mean = 0;
        double square = 0;
        for (int mask = 0; mask < 1 << units; mask++) {
            int kept = Integer.bitCount(mask);
            double weight = Math.pow(keep, kept) * Math.pow(1 - keep, units - kept);
            double[] multipliers = new double[units];
            for (int i = 0; i < units; i++) {
                multipliers[i] = (mask >> i & 1) / keep;
            }
            double distance = weight == 0 ? 0 : output.applyAsDouble(multipliers) - shift;
            mean += weight * distance;
            square += weight * distance * distance;
        }
        return new Moments(shift + mean, Math.max(0, square - mean * mean));
    }

    /** Closed form for Σ wᵢ aᵢ mᵢ + b with independent masks on the activations a. */
    public static Moments ofLinearReadout(double[] weights, double[] activations, double bias, double keep) {
        Require.sameLength("weights", weights.length, "activations", activations.length);
        requireKeep(keep);
        double mean = bias;
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            double term = weights[i] * activations[i];
            mean += term;
            squares += term * term;
        }
        return new Moments(mean, (1 - keep) / keep * squares);
    }

    /** The mean over random masks with its standard error; {@code samples} must be at least 2. */
    public static Estimate sample(ToDoubleFunction<double[]> output, int units, double keep, int samples,
            RandomGenerator random) {
        requireKeep(keep);
        Require.atLeast("samples", samples, 2, "one mask has no spread");
        double[] values = new double[samples];
        for (int s = 0; s < samples; s++) {
            values[s] = output.applyAsDouble(mask(units, keep, random));
        }
        return Estimate.ofMean(values);
    }

    /** One random mask: each entry 1/keep with probability keep, else 0. */
    public static double[] mask(int units, double keep, RandomGenerator random) {
        requireKeep(keep);
        Require.atLeast("units", units, 0, "");
        double[] multipliers = new double[units];
        for (int i = 0; i < units; i++) {
            multipliers[i] = random.nextDouble() < keep ? 1 / keep : 0;
        }
        return multipliers;
    }

    private static double[] all(int units, double value) {
        double[] multipliers = new double[units];
        Arrays.fill(multipliers, value);
        return multipliers;
    }

    private static void requireKeep(double keep) {
        if (!(keep > 0 && keep <= 1)) {
            throw Require.broken("keep", keep, "must be above 0 and at most 1", "it is the probability of staying on");
        }
    }
}

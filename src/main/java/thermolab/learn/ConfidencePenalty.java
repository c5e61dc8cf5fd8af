package thermolab.learn;

import org.hipparchus.analysis.solvers.BrentSolver;
import thermolab.info.CrossEntropyLoss;
import thermolab.info.Entropy;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The confidence penalty: cross-entropy minus λ times the entropy of the prediction p = softmax(z),
 * L = H(y, p) − λ H(p).
 *
 * <p>The sign matters. H(p) is <i>subtracted</i>, so that minimising L raises it; Σ pᵢ ln pᵢ is already −H and is
 * therefore <i>added</i>. Code that subtracts λ Σ pᵢ ln pᵢ minimises the entropy and makes a network surer than its
 * data. The slope is ∂L/∂zᵢ = pᵢ − yᵢ + λ pᵢ (ln pᵢ + H(p)); the penalty's part vanishes for a uniform and for
 * a one-hot p.
 *
 * <p>Source: Pereyra, Tucker, Chorowski, Kaiser and Hinton, <i>Regularizing neural networks by penalizing confident
 * output distributions</i>, ICLR workshop 2017, section 3.1.
 *
 * @param weight λ ≥ 0; 0 is plain cross-entropy
 */
public record ConfidencePenalty(double weight) implements Loss {

    private static final double PRECISION = 1e-15;
    private static final int MOST_EVALUATIONS = 500;

    public ConfidencePenalty {
        Require.nonNegative("weight", weight, "a negative one rewards confidence instead of penalising it");
    }

    /** H(y, p) − λ H(p), in nats; λ > 1 can make it negative for a wrong but unsure prediction. */
    @Override
    public double value(double[] logits, double[] target) {
        return CrossEntropyLoss.fromLogits(target, logits) - weight * Entropy.shannon(LogSumExp.softmax(logits));
    }

    @Override
    public void requireTarget(String name, double[] target) {
        Require.distribution(name, target);
    }

    @Override
    public double[] slope(double[] logits, double[] target) {
        double[] slope = CrossEntropyLoss.gradientFromLogits(target, logits);
        double[] logP = LogSumExp.logSoftmax(logits);
        double entropy = Entropy.shannon(LogSumExp.softmax(logits));
        for (int i = 0; i < slope.length; i++) {
            double p = Math.exp(logP[i]);
            slope[i] += p == 0 ? 0 : weight * p * (logP[i] + entropy);
        }
        return slope;
    }

    /**
     * The prediction with the least expected loss for outcomes with probabilities π. It lies between π and uniform, and
     * nears uniform as λ grows. Stationarity: πᵢ/qᵢ − λ ln qᵢ is the same for every i.
     *
     * @param pi the true distribution
     * @return q, a distribution of the same length; zero probabilities stay zero only at λ = 0
     */
    public double[] optimalPrediction(double[] pi) {
        Require.distribution("pi", pi);
        if (weight == 0) {
            return pi.clone();
        }
        double low = 0; // at ν = max π one q is 1, so the sum is at least 1
        for (double p : pi) {
            low = Math.max(low, p);
        }
        double high = 1 + low;
        while (sum(atLevel(pi, high)) > 1) {
            high *= 2;
        }
        double level = new BrentSolver(PRECISION, PRECISION, PRECISION)
                .solve(MOST_EVALUATIONS, nu -> sum(atLevel(pi, nu)) - 1, low, high);
        double[] q = atLevel(pi, level);
        double total = sum(q);
        for (int i = 0; i < q.length; i++) {
            q[i] /= total;
        }
        return q;
    }

    /**
     * The q in (0, 1) that minimises −π ln q − (1 − π) ln(1 − q) − w H(q) for two classes.
     *
     * @param pi π, probability of the first class, above 0 and below 1
     * @param signedWeight w; a negative one is what the flipped sign computes, and pulls q away from 1/2. The loss is
     *     convex, so that the minimum is unique, for w ≥ −2 √(π(1 − π)); smaller ones are refused.
     */
    public static double optimalBinary(double pi, double signedWeight) {
        if (!(pi > 0 && pi < 1)) {
            throw Require.broken("pi", pi, "must be above 0 and below 1", "");
        }
        Require.finite("signedWeight", signedWeight, "");
        double least = -2 * Math.sqrt(pi * (1 - pi));
        if (signedWeight < least) {
            throw Require.broken("signedWeight", signedWeight, "must be at least -2 sqrt(pi (1 - pi)) = " + least,
                    "below it the loss has more than one minimum");
        }
        double z = Math.log(pi) - Math.log1p(-pi);
        double low = z;
        double high = z;
        for (double step = 1; binarySlope(low, pi, signedWeight) > 0; step *= 2) {
            low -= step;
        }
        for (double step = 1; binarySlope(high, pi, signedWeight) < 0; step *= 2) {
            high += step;
        }
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (binarySlope(middle, pi, signedWeight) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 1 / (1 + Math.exp(-high));
    }

    /** The slope q − π + w q(1 − q)z in the logit z of q, divided by q(1 − q): it rises with z, and small π keep their digits. */
    private static double binarySlope(double z, double pi, double weight) {
        return 1 - 2 * pi + (1 - pi) * Math.exp(z) - pi * Math.exp(-z) + weight * z;
    }

    /** For each i the q > 0 with πᵢ/q − λ ln q = ν. */
    private double[] atLevel(double[] pi, double nu) {
        double[] q = new double[pi.length];
        for (int i = 0; i < q.length; i++) {
            q[i] = Math.exp(pi[i] == 0 ? -nu / weight : logAtLevel(pi[i], nu));
        }
        return q;
    }

    /**
     * Newton's method in x = ln q, from a start left of the root: π exp(−x) − λx − ν is convex, so it never overshoots.
     */
    private double logAtLevel(double pi, double nu) {
        double x = Math.max(-nu / weight, nu > pi ? Math.log(pi / nu) : 0);
        for (int step = 0; step < MOST_EVALUATIONS; step++) {
            double push = pi * Math.exp(-x);
            double change = (push - weight * x - nu) / (push + weight);
            x += change;
            if (Math.abs(change) <= PRECISION * Math.max(1, Math.abs(x))) {
                return x;
            }
        }
        throw new ArithmeticException("no root of " + pi + "/q - " + weight + " ln q = " + nu);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

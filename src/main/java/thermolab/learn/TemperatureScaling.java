package thermolab.learn;

import thermolab.info.Entropy;
import thermolab.info.Softmax;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Temperature scaling: one number T that divides all logits, fitted so that a classifier's probabilities mean what they
 * say.
 *
 * <p>The mean negative log-likelihood L(β) = (1/n) Σᵢ [ln Σⱼ exp(β zᵢⱼ) − β zᵢ,yᵢ] is convex in β = 1/T. At its minimum
 * ⟨z⟩ under the model equals ⟨z⟩ under the labels, so there the mean loss equals the mean entropy of the predictions: a
 * free check of any fit. T > 1 cools an over-confident network's claims, T < 1 sharpens a timid one's. The largest
 * logit stays the largest, so accuracy never changes. Fit on data that the network was not trained on.
 *
 * <p>No minimum exists when every label has the largest logit (β → ∞) or when the labels are no better than chance
 * (β → 0): both are refused. Cost: about 60 passes over the logits.
 *
 * <p>Source: Guo, Pleiss, Sun and Weinberger, <i>On calibration of modern neural networks</i>, ICML 2017, section 4.2.
 */
public final class TemperatureScaling {

    private static final double PRECISION = 1e-14; // of β, relative: bisection down to rounding

    private TemperatureScaling() {
    }

    /**
     * The temperature with the least mean loss.
     *
     * @param logits finite, shape [n, k], k ≥ 2
     * @param labels the true class of each row, from 0
     */
    public static double fit(double[][] logits, int[] labels) {
        requireLabelled(logits, labels);
        if (slope(logits, labels, 0) >= 0) {
            throw Require.broken("labels", "no better than chance", "must favour large logits",
                    "the fitted temperature would be infinite or negative");
        }
        if (noMistake(logits, labels)) {
            throw Require.broken("labels", "all predicted", "must include a mistake",
                    "with none the loss falls for ever as T goes to 0");
        }
        double high = 1;
        while (slope(logits, labels, high) < 0) { // ends: one mistake's slope stays above 0 while all others vanish
            high *= 2;
        }
        double low = 0;
        while (high - low > PRECISION * high) {
            double beta = (low + high) / 2;
            if (slope(logits, labels, beta) < 0) {
                low = beta;
            } else {
                high = beta;
            }
        }
        return 2 / (low + high);
    }

    /** Mean negative log-likelihood of the labels, in nats, with logits divided by the temperature. */
    public static double meanLoss(double[][] logits, int[] labels, double temperature) {
        requireLabelled(logits, labels);
        double loss = 0;
        for (int i = 0; i < labels.length; i++) {
            loss -= Softmax.log(logits[i], temperature)[labels[i]];
        }
        return loss / labels.length;
    }

    /** Mean entropy of the predictions at the temperature, in nats: what the model says about its own ignorance. */
    public static double meanEntropy(double[][] logits, double temperature) {
        Require.rectangular("logits", logits);
        double entropy = 0;
        for (double[] row : logits) {
            entropy += Entropy.shannon(Softmax.of(row, temperature));
        }
        return entropy / logits.length;
    }

    /** Probabilities of each row at the temperature, shape [n, k]. */
    public static double[][] probabilities(double[][] logits, double temperature) {
        Require.rectangular("logits", logits);
        double[][] p = new double[logits.length][];
        for (int i = 0; i < p.length; i++) {
            p[i] = Softmax.of(logits[i], temperature);
        }
        return p;
    }

    /** Fraction of rows whose largest logit is the label's; of equal logits the first counts. */
    public static double accuracy(double[][] logits, int[] labels) {
        requireLabelled(logits, labels);
        double hits = 0;
        for (int i = 0; i < labels.length; i++) {
            hits += Confidence.argMax(logits[i]) == labels[i] ? 1 : 0;
        }
        return hits / labels.length;
    }

    private static boolean noMistake(double[][] logits, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (logits[i][labels[i]] < logits[i][Confidence.argMax(logits[i])]) {
                return false;
            }
        }
        return true;
    }

    /** n dL/dβ = Σᵢ [⟨z⟩ under softmax(βz) − z of the label]; it rises with β, because L is convex. */
    private static double slope(double[][] logits, int[] labels, double beta) {
        double slope = 0;
        for (int i = 0; i < labels.length; i++) {
            double[] scaled = new double[logits[i].length];
            for (int j = 0; j < scaled.length; j++) {
                scaled[j] = beta * (logits[i][j] - logits[i][labels[i]]);
            }
            double[] p = LogSumExp.softmax(scaled);
            for (int j = 0; j < p.length; j++) { // differences to the label: no cancellation of large logits
                slope += p[j] * (logits[i][j] - logits[i][labels[i]]);
            }
        }
        return slope;
    }

    private static void requireLabelled(double[][] logits, int[] labels) {
        Require.rectangular("logits", logits);
        Require.sameLength("logits", logits.length, "labels", labels.length);
        Require.labels("labels", labels, logits[0].length);
        for (int i = 0; i < logits.length; i++) {
            Require.finite("logits row " + i, logits[i], "");
        }
    }
}

package thermolab.learn;

import java.util.ArrayList;
import java.util.List;
import thermolab.num.Require;

/**
 * Does a claimed confidence of 80 % come true in 80 % of cases? Predictions are sorted into bins of equal width by
 * confidence, and each bin compares what was claimed with what happened.
 *
 * <p>ECE = Σ_b (n_b/n) |accuracy_b − confidence_b|, MCE is the largest gap of a bin that is not empty, and the Brier
 * score is the mean squared distance of the claim from the outcome. Bins are (lo, hi]: a confidence on an edge belongs
 * to the bin below, and 0 to the first. The ECE depends on the number of bins, is biased upwards for few predictions
 * (an honest model has one of the order Σ_b √(n_b)/n), and a model that always claims the base rate has ECE 0: report a
 * proper score, such as Brier's or the log-loss, beside it.
 *
 * <p>Source: Guo et al., ICML 2017, section 2; Brier, Monthly Weather Review 78, 1 (1950).
 */
public final class Calibration {

    private Calibration() {
    }

    /**
     * One bar of a reliability diagram.
     *
     * @param low lower edge, which is outside the bin (but 0 is inside the first)
     * @param high upper edge, which is inside
     * @param count predictions in the bin
     * @param confidence their mean confidence; NaN for an empty bin
     * @param accuracy the fraction of them that is right; NaN for an empty bin
     */
    public record Bin(double low, double high, int count, double confidence, double accuracy) {

        /** accuracy − confidence: below zero where the model claims too much; zero for an empty bin. */
        public double gap() {
            return count == 0 ? 0 : accuracy - confidence;
        }
    }

    /** Expected calibration error, between 0 and 1. */
    public static double ece(double[] confidence, boolean[] correct, int bins) {
        double error = 0;
        for (Bin bin : reliability(confidence, correct, bins)) {
            error += Math.abs(bin.gap()) * bin.count() / confidence.length;
        }
        return error;
    }

    /** Maximum calibration error: the largest gap of any bin. */
    public static double mce(double[] confidence, boolean[] correct, int bins) {
        return reliability(confidence, correct, bins).stream().mapToDouble(bin -> Math.abs(bin.gap())).max().orElseThrow();
    }

    /** The bars of a reliability diagram, from low to high confidence, empty ones included. */
    public static List<Bin> reliability(double[] confidence, boolean[] correct, int bins) {
        requireOutcomes(confidence, correct);
        Require.atLeast("bins", bins, 1, "");
        int[] counts = new int[bins];
        double[] claimed = new double[bins];
        double[] hits = new double[bins];
        for (int i = 0; i < confidence.length; i++) {
            int bin = binOf(confidence[i], bins);
            counts[bin]++;
            claimed[bin] += confidence[i];
            hits[bin] += correct[i] ? 1 : 0;
        }
        List<Bin> diagram = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            diagram.add(new Bin((double) b / bins, (b + 1.0) / bins, counts[b], claimed[b] / counts[b],
                    hits[b] / counts[b]));
        }
        return diagram;
    }

    /** Brier score of the claim "my prediction is right": mean (confidence − outcome)². */
    public static double brier(double[] confidence, boolean[] correct) {
        requireOutcomes(confidence, correct);
        double sum = 0;
        for (int i = 0; i < confidence.length; i++) {
            double miss = confidence[i] - (correct[i] ? 1 : 0);
            sum += miss * miss;
        }
        return sum / confidence.length;
    }

    /** Brier score over all classes: mean Σⱼ (pⱼ − yⱼ)² with y one-hot; between 0 and 2, a proper score. */
    public static double brierOfClasses(double[][] probabilities, int[] labels) {
        Require.rowsAreDistributions("probabilities", probabilities);
        Require.sameLength("probabilities", probabilities.length, "labels", labels.length);
        Require.labels("labels", labels, probabilities[0].length);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int j = 0; j < probabilities[i].length; j++) {
                double miss = probabilities[i][j] - (j == labels[i] ? 1 : 0);
                sum += miss * miss;
            }
        }
        return sum / labels.length;
    }

    /** The b with b/bins < confidence ≤ (b+1)/bins; edges are compared as the doubles that their quotients are. */
    private static int binOf(double confidence, int bins) {
        int bin = Math.max(0, Math.min(bins - 1, (int) Math.ceil(confidence * bins) - 1));
        if (bin > 0 && confidence <= (double) bin / bins) {
            return bin - 1; // 0.28 × 25 rounds up to 7.000000000000001
        }
        return bin < bins - 1 && confidence > (bin + 1.0) / bins ? bin + 1 : bin;
    }

    private static void requireOutcomes(double[] confidence, boolean[] correct) {
        Require.sameLength("confidence", confidence.length, "correct", correct.length);
        Require.atLeast("number of predictions", confidence.length, 1, "");
        for (int i = 0; i < confidence.length; i++) {
            Require.probability("confidence[" + i + "]", confidence[i]);
        }
    }
}

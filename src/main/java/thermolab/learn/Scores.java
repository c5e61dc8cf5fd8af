package thermolab.learn;

import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * One line of a report on a classifier: is it right, how sure is it, and does it know how often it is right?
 *
 * <p>Accuracy, confidence and log-loss answer different questions. Accuracy looks at the largest probability alone; the
 * log-loss and Brier's score are proper, so that their expectation is least for the true chances; ECE compares claims
 * with hits and says nothing of skill. For calibrated claims the log-loss equals the entropy on average.
 *
 * @param accuracy the fraction of rows whose most probable class is the label
 * @param confidence mean of the largest probabilities
 * @param logLoss mean −ln p of the labels, in nats; +∞ if a label was ruled out
 * @param entropy mean entropy of the claims, in nats
 * @param ece expected calibration error ({@link Calibration#ece})
 * @param brier Brier score over all classes ({@link Calibration#brierOfClasses})
 */
public record Scores(double accuracy, double confidence, double logLoss, double entropy, double ece, double brier) {

    /**
     * Scores of claims against labels.
     *
     * @param probabilities each row a distribution, shape [n, k]
     * @param labels the true class of each row, from 0
     * @param bins of the calibration error, at least 1
     */
    public static Scores of(double[][] probabilities, int[] labels, int bins) {
        Require.rowsAreDistributions("probabilities", probabilities);
        double[] claims = Confidence.of(probabilities);
        boolean[] correct = Confidence.correct(probabilities, labels);
        double hits = 0;
        double claimed = 0;
        double loss = 0;
        double entropy = 0;
        for (int i = 0; i < labels.length; i++) {
            hits += correct[i] ? 1 : 0;
            claimed += claims[i];
            loss -= Math.log(probabilities[i][labels[i]]);
            entropy += Entropy.shannon(probabilities[i]);
        }
        int n = labels.length;
        return new Scores(hits / n, claimed / n, loss / n, entropy / n, Calibration.ece(claims, correct, bins),
                Calibration.brierOfClasses(probabilities, labels));
    }
}

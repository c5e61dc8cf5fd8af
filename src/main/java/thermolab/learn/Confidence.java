package thermolab.learn;

import thermolab.num.Require;

/** What a classifier claims about each row: the class that it picks, how sure it is, and whether it is right. */
public final class Confidence {

    private Confidence() {
    }

    /** The largest probability of each row, shape [n]. */
    public static double[] of(double[][] probabilities) {
        Require.rectangular("probabilities", probabilities);
        double[] confidence = new double[probabilities.length];
        for (int i = 0; i < confidence.length; i++) {
            confidence[i] = probabilities[i][argMax(probabilities[i])];
        }
        return confidence;
    }

    /** Whether the most probable class of each row is its label. */
    public static boolean[] correct(double[][] probabilities, int[] labels) {
        Require.rectangular("probabilities", probabilities);
        Require.sameLength("probabilities", probabilities.length, "labels", labels.length);
        Require.labels("labels", labels, probabilities[0].length);
        boolean[] correct = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            correct[i] = argMax(probabilities[i]) == labels[i];
        }
        return correct;
    }

    /** The index of the largest entry; the first of equals. NaN is refused. */
    public static int argMax(double[] values) {
        int best = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                throw Require.broken("values[" + i + "]", values[i], "must be a number", "did training diverge?");
            }
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}

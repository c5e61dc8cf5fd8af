package thermolab.learn;

import thermolab.info.Softmax;
import thermolab.num.Require;

/**
 * The energy score of a classifier: its free energy −T ln Σⱼ exp(zⱼ/T), low where the network has seen inputs like this
 * one and high where it has not.
 *
 * <p>Softmax throws away what this score keeps: adding c to every logit leaves the probabilities as they are and lowers
 * the score by c. So a score has a meaning only relative to scores of the same network. It is at most −max z and at
 * least −max z − T ln k. A ReLU network grows linearly far from its data, so its energy may fall without bound there.
 *
 * <p>Source: Liu, Wang, Owens and Li, <i>Energy-based out-of-distribution detection</i>, NeurIPS 2020, equation 4.
 */
public final class EnergyScore {

    private EnergyScore() {
    }

    /** −T ln Σ exp(zⱼ/T), in the unit of the logits. */
    public static double of(double[] logits, double temperature) {
        return Softmax.freeEnergy(logits, temperature);
    }

    /** The score of each row, shape [n]. */
    public static double[] ofRows(double[][] logits, double temperature) {
        Require.rectangular("logits", logits);
        double[] scores = new double[logits.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = of(logits[i], temperature);
        }
        return scores;
    }

    /**
     * The chance that an unfamiliar input has a higher score than a familiar one, ties counted half: the area under the
     * detector's ROC curve. 1/2 is guessing, 1 is perfect. Cost: one comparison per pair.
     */
    public static double detection(double[] familiar, double[] unfamiliar) {
        Require.atLeast("number of familiar scores", familiar.length, 1, "");
        Require.atLeast("number of unfamiliar scores", unfamiliar.length, 1, "");
        for (int i = 0; i < familiar.length + unfamiliar.length; i++) {
            double score = i < familiar.length ? familiar[i] : unfamiliar[i - familiar.length];
            if (Double.isNaN(score)) {
                throw Require.broken("score", score, "must be a number", "infinite ones are ranked too");
            }
        }
        double wins = 0;
        for (double low : familiar) {
            for (double high : unfamiliar) {
                wins += high > low ? 1 : high == low ? 0.5 : 0;
            }
        }
        return wins / familiar.length / unfamiliar.length;
    }
}

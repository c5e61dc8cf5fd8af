package thermolab.learn;

import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * Two kinds of not knowing, told apart by an ensemble: noise in the data, and doubt about the model.
 *
 * <p>With member m predicting p_m and the mean p̄: H(p̄) = (1/M) Σ H(p_m) + (1/M) Σ KL(p_m ‖ p̄), that is total =
 * aleatoric + epistemic. The epistemic part is the mutual information between prediction and member (BALD); it is zero
 * where members agree, whatever they agree on, and at most ln M. Members that share a mistake hide it.
 *
 * <p>Source: Houlsby, Huszár, Ghahramani and Lengyel, arXiv:1112.5745 (2011), equation 2.
 *
 * @param total entropy of the averaged prediction, in nats
 * @param aleatoric mean entropy of the members' predictions, in nats
 * @param epistemic their difference, zero or more, in nats
 */
public record Uncertainty(double total, double aleatoric, double epistemic) {

    /** The decomposition for one input; row m holds the class probabilities of member m, shape [M, k]. */
    public static Uncertainty decompose(double[][] members) {
        Require.rowsAreDistributions("members", members);
        double aleatoric = 0;
        for (double[] p : members) {
            aleatoric += Entropy.shannon(p) / members.length;
        }
        double total = Entropy.shannon(mean(members));
        return new Uncertainty(total, aleatoric, Math.max(0, total - aleatoric));
    }

    /** p̄: the members' mean prediction. */
    public static double[] mean(double[][] members) {
        Require.rectangular("members", members);
        double[] mean = new double[members[0].length];
        for (double[] p : members) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += p[j] / members.length;
            }
        }
        return mean;
    }
}

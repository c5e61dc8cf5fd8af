package thermolab.infer;

import thermolab.info.Entropy;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Expected free energy of a policy one step ahead, in nats, taken apart in two ways that agree.
 *
 * <p>With the outcomes' likelihood A = p(o|s) under the policy, beliefs q(s), the prediction q(o) = Σ A q and preferences p̃(o):
 * G = KL(q(o) ‖ p̃(o)) + Σ_s q(s) H[p(o|s)] (<i>risk + ambiguity</i>) = −Σ_o q(o) KL(q(s|o) ‖ q(s)) − Σ_o q(o) ln p̃(o) (−<i>information
 * gain</i> − <i>pragmatic value</i>). They agree as H[q(o)] = ambiguity + information gain. Terms with probability zero count zero; an
 * outcome that is predicted and ruled out by the preferences makes risk and G infinite. The four parts are computed each from its own
 * sum. Cost: outcomes × states. Source: Friston and others, <i>Active inference and epistemic value</i>, Cogn. Neurosci. 6, 187 (2015).
 *
 * @param risk KL(q(o) ‖ p̃(o)), zero or more
 * @param ambiguity mean entropy of the outcomes once the state is known, zero or more
 * @param informationGain mean divergence of beliefs after the outcome from those before: mutual information of s and o, zero or more
 * @param pragmaticValue mean log-preference of the predicted outcomes, zero or less
 */
public record ExpectedFreeEnergy(double risk, double ambiguity, double informationGain, double pragmaticValue) {

    /**
     * @param likelihood A[o][s] = p(o|s) under this policy; each column is a distribution
     * @param belief q(s), a distribution
     * @param logPreferences ln p̃(o) up to a constant, one for each outcome: softmax makes them a distribution; −∞ rules an outcome out
     */
    public static ExpectedFreeEnergy of(double[][] likelihood, double[] belief, double[] logPreferences) {
        double[] predicted = BeliefUpdate.predicted(likelihood, belief);
        Require.sameLength("outcomes of the likelihood", likelihood.length, "logPreferences", logPreferences.length);
        double[] logs = LogSumExp.logSoftmax(logPreferences);
        double risk = 0;
        double pragmatic = 0;
        double gain = 0;
        for (int o = 0; o < predicted.length; o++) {
            if (predicted[o] > 0) {
                risk += predicted[o] * (Math.log(predicted[o]) - logs[o]);
                pragmatic += predicted[o] * logs[o];
                gain += predicted[o] * informationOf(likelihood[o], belief, predicted[o]);
            }
        }
        double ambiguity = 0;
        for (int s = 0; s < belief.length; s++) {
            ambiguity += belief[s] == 0 ? 0 : belief[s] * Entropy.shannon(column(likelihood, s));
        }
        return new ExpectedFreeEnergy(Math.max(0, risk), ambiguity, Math.max(0, gain), pragmatic);
    }

    /** G = risk + ambiguity, in nats: the lower, the better; +∞ where a predicted outcome is ruled out by the preferences. */
    public double value() {
        return risk + ambiguity;                                                                                  // [efe]
    }

    /** −information gain − pragmatic value: the same number by the other way. */
    public double byValue() {
        return -informationGain - pragmaticValue;
    }

    /**
     * softmax(−γ G) over policies. A policy with G = +∞ is never taken; γ = +∞ shares all among the policies of least G.
     *
     * @param g expected free energies, at least one finite
     * @param precision γ, zero or more: 0 takes no notice of G
     */
    public static double[] policyPosterior(double[] g, double precision) {
        if (!(precision >= 0)) {
            throw Require.broken("precision", precision, "must be zero or positive", "a policy of low G is to be the likelier one");
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < g.length; i++) {
            if (Double.isNaN(g[i]) || g[i] == Double.NEGATIVE_INFINITY) {
                throw Require.broken("g[" + i + "]", g[i], "must be finite or +Infinity", "");
            }
            least = Math.min(least, g[i]);
        }
        if (least == Double.POSITIVE_INFINITY) {
            throw Require.broken("g", g.length + " policies", "must have at least one that is finite",
                    "every policy leads to what the preferences rule out");
        }
        double[] logits = new double[g.length];
        for (int i = 0; i < g.length; i++) {
            boolean best = g[i] == least;
            logits[i] = best ? 0 : g[i] == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : -precision * (g[i] - least);
        }
        return LogSumExp.softmax(logits);
    }

    /** KL(q(s|o) ‖ q(s)) of one outcome. */
    private static double informationOf(double[] row, double[] belief, double predicted) {
        double sum = 0;
        for (int s = 0; s < belief.length; s++) {
            double joint = row[s] * belief[s];
            sum += joint == 0 ? 0 : joint / predicted * (Math.log(row[s]) - Math.log(predicted));
        }
        return sum;
    }

    private static double[] column(double[][] rows, int s) {
        double[] column = new double[rows.length];
        for (int o = 0; o < column.length; o++) {
            column[o] = rows[o][s];
        }
        return column;
    }
}

package thermolab.infer;

import thermolab.num.Require;

/**
 * Beliefs over hidden states after one outcome, by Bayes' rule, and how surprising the outcome was.
 *
 * <p>q(s|o) = p(o|s) q(s)/p(o) with p(o) = Σ_s p(o|s) q(s); surprise is −ln p(o), in nats. Any other belief r has the variational free
 * energy F[r] = Σ r(s) ln[r(s)/(p(o|s) q(s))] = surprise + KL(r ‖ q(s|o)), which is at least the surprise. Source: Friston and others,
 * <i>Active inference: a process theory</i>, Neural Computation 29, 1 (2017).
 *
 * @param belief q(s|o), a distribution
 * @param surprise −ln p(o), zero or more
 */
public record BeliefUpdate(double[] belief, double surprise) {

    public BeliefUpdate {
        belief = Require.distribution("belief", belief).clone();
        if (!(surprise > -1e-9)) {
            throw Require.broken("surprise", surprise, "must be zero or positive", "it is −ln of a probability");
        }
        surprise = Math.max(0, surprise);
    }

    /**
     * @param prior q(s), a distribution
     * @param likelihood p(o|s) as [o][s]; each column is a distribution
     * @param outcome which o was seen; one that had probability zero is refused, as no belief explains it
     */
    public static BeliefUpdate of(double[] prior, double[][] likelihood, int outcome) {
        double[] predicted = predicted(likelihood, prior);
        Require.index("outcome", outcome, predicted.length);
        double chance = predicted[outcome];
        if (!(chance > 0)) {
            throw Require.broken("outcome", outcome, "must have a probability above zero under these beliefs",
                    "no state that is believed possible explains it");
        }
        double[] belief = new double[prior.length];
        double sum = 0;
        for (int s = 0; s < belief.length; s++) {
            belief[s] = likelihood[outcome][s] / chance * prior[s];
            sum += belief[s];
        }
        for (int s = 0; s < belief.length; s++) {
            belief[s] /= sum;                                                                                     // [bayes]
        }
        return new BeliefUpdate(belief, -Math.log(Math.min(1, chance)));
    }

    /** q(o) = Σ_s p(o|s) q(s): what beliefs predict. */
    public static double[] predicted(double[][] likelihood, double[] belief) {
        Require.rectangular("likelihood", likelihood);
        Require.sameLength("states of the likelihood", likelihood[0].length, "belief", belief.length);
        Require.distribution("belief", belief);
        double[] predicted = new double[likelihood.length];
        for (int s = 0; s < belief.length; s++) {
            double sum = 0;
            for (int o = 0; o < likelihood.length; o++) {
                sum += Require.probability("likelihood[" + o + "][" + s + "]", likelihood[o][s]);
                predicted[o] += likelihood[o][s] * belief[s];
            }
            if (Math.abs(sum - 1) > Require.SUM_TOLERANCE) {
                throw Require.broken("sum of likelihood column " + s, sum, "must be 1", "rows are outcomes, columns are states");
            }
        }
        return predicted;
    }

    /**
     * F[r] = Σ r(s) ln[r(s)/(p(o|s) q(s))], in nats; never below the surprise, +∞ where r allows a state that o rules out.
     *
     * @param trial r(s), any distribution over the states
     */
    public static double freeEnergy(double[] trial, double[] prior, double[][] likelihood, int outcome) {
        Require.sameLength("trial", Require.distribution("trial", trial).length, "prior", prior.length);
        Require.index("outcome", outcome, predicted(likelihood, prior).length);
        double sum = 0;
        for (int s = 0; s < trial.length; s++) {
            if (trial[s] > 0) {
                sum += trial[s] * (Math.log(trial[s]) - Math.log(likelihood[outcome][s]) - Math.log(prior[s]));
            }
        }
        return sum;
    }

    /** A copy of the beliefs. */
    @Override
    public double[] belief() {
        return belief.clone();
    }
}

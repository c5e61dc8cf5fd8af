package thermolab.info;

/**
 * A maximum-entropy distribution with its multipliers.
 *
 * @param p probability of each outcome
 * @param multipliers λₖ in pᵢ = wᵢ exp(−Σₖ λₖ fₖ(i))/Z; where the means leave only some outcomes possible, those that shape
 *     the rest (a feature that is then constant has 0)
 * @param logZ ln Z = ln Σᵢ wᵢ exp(−Σₖ λₖ fₖ(i)) over the possible outcomes
 * @param entropy H(p), in nats
 */
public record MaxEntResult(double[] p, double[] multipliers, double logZ, double entropy) {

    public MaxEntResult {
        p = p.clone();
        multipliers = multipliers.clone();
    }

    @Override
    public double[] p() {
        return p.clone();
    }

    @Override
    public double[] multipliers() {
        return multipliers.clone();
    }
}

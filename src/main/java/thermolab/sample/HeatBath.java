package thermolab.sample;

/**
 * The heat bath, or single-unit Gibbs sampling: forget the unit's level and draw it afresh, given the rest, with
 *
 * <pre>
 *   p_k = exp(−E_k/T) / Σ_l exp(−E_l/T)                   [p]
 * </pre>
 *
 * <p>At T = 0 the levels of least energy are alike. For two levels it is Glauber's rule, 1/(1 + exp(ΔE/T)). Source: Glauber,
 * J. Math. Phys. 4, 294 (1963); Geman and Geman, IEEE PAMI 6, 721 (1984).
 *
 * @param order in turn is fast, at random has detailed balance
 */
public record HeatBath(Order order) implements SiteSampler {

    /** In turn. */
    public HeatBath() {
        this(Order.IN_TURN);
    }

    @Override
    public void probabilities(double[] levelEnergies, int current, double temperature, double[] into) {
        double least = Double.POSITIVE_INFINITY;
        for (double energy : levelEnergies) {
            least = Math.min(least, energy);
        }
        double sum = 0;
        for (int k = 0; k < into.length; k++) {
            double above = levelEnergies[k] - least;
            into[k] = above == 0 ? 1 : temperature == 0 ? 0 : Math.exp(-above / temperature);                      // [p]
            sum += into[k];
        }
        for (int k = 0; k < into.length; k++) {
            into[k] /= sum;
        }
    }
}

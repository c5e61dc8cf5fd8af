package thermolab.sample;

import thermolab.num.Require;

/**
 * Metropolis' rule for single units: propose to stay with probability {@value #STAY}, else one of the other levels, each
 * alike, and go there with probability
 *
 * <pre>
 *   min(1, exp(−ΔE/T))                                    [accept]
 * </pre>
 *
 * <p>No move is certain, so for T &gt; 0 any state may follow any other in a sweep, and every start is forgotten, whatever the
 * energy, the order and the temperature. Without the proposals to stay a move that costs nothing is certain, and sweeps
 * over small or regular systems run on closed orbits: a ring of ten started ordered never meets Boltzmann's distribution.
 * Their price: where certain moves are right they forget sooner, up to half as soon again near a critical point.
 *
 * <p>Near a critical point neighbouring units move together and single moves are slow: {@link Wolff} there. Source:
 * Metropolis et al., J. Chem. Phys. 21, 1087 (1953).
 *
 * @param order in turn is fast, at random has detailed balance
 */
public record Metropolis(Order order) implements SiteSampler {

    /** How often a visit proposes that the unit stays: one in eight. */
    public static final double STAY = 0.125;

    /** In turn. */
    public Metropolis() {
        this(Order.IN_TURN);
    }

    /** min(1, exp(−ΔE/T)); at T = 0, one if the energy does not rise. */
    public static double acceptance(double energyChange, double temperature) {
        if (energyChange <= 0) {
            return Double.isNaN(temperature) ? Require.nonNegative("temperature", temperature, "") : 1;
        }
        if (temperature > 0) {
            return Math.exp(-energyChange / temperature);                                                      // [accept]
        }
        Require.nonNegative("temperature", temperature, "did you pass beta?");
        return Require.answer("energy change", energyChange) > 0 ? 0 : 1;
    }

    @Override
    public void probabilities(double[] levelEnergies, int current, double temperature, double[] into) {
        int others = into.length - 1;
        double leave = 0;
        for (int k = 0; k < into.length; k++) {
            if (k != current) {
                into[k] = (1 - STAY) * acceptance(levelEnergies[k] - levelEnergies[current], temperature) / others;
                leave += into[k];
            }
        }
        into[current] = Math.max(0, 1 - leave);
    }

    /**
     * The mean acceptance of a Gaussian random walk of width s on the standard normal distribution: (2/π) arctan(2/s).
     *
     * @param width s, positive
     */
    public static double gaussianWalkAcceptance(double width) {
        return 2 / Math.PI * Math.atan(2 / Require.positive("width", width, ""));
    }
}

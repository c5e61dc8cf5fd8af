package thermolab.sample;

/**
 * The end of all heat: each unit in turn goes to its level of least energy, and stays where it is if that is as good as any.
 * The energy never rises, and the chain ends in a valley, seldom the deepest. Not a sampler of any temperature.
 */
public record Quench() implements SiteSampler {

    @Override
    public Order order() {
        return Order.IN_TURN;
    }

    @Override
    public void probabilities(double[] levelEnergies, int current, double temperature, double[] into) {
        int best = current;
        for (int k = 0; k < into.length; k++) {
            into[k] = 0;
            if (levelEnergies[k] < levelEnergies[best]) {
                best = k;
            }
        }
        into[best] = 1;
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public boolean reversible() {
        return false;
    }
}

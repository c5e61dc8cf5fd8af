package thermolab.sample;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.energy.Potts;
import thermolab.energy.Sites;
import thermolab.num.RandomStream;

/**
 * Moves one unit after the other. A rule says how likely each level of the unit is next, given what the levels cost; a step
 * is a sweep of as many moves as there are units.
 *
 * <p>Cost: one {@link Sites#levelEnergies} a move; on a square Ising lattice a table takes its place, with the same draws.
 */
public interface SiteSampler extends Sampler<Sites, Spins> {

    /** In which order a sweep visits the units. */
    enum Order {
        /** 0, 1, 2, …: fast; balance holds, detailed balance does not. */
        IN_TURN,
        /** Each time a unit at random: detailed balance holds. */
        AT_RANDOM
    }

    /** The order of a sweep. */
    Order order();

    /**
     * How likely each level is next.
     *
     * @param levelEnergies what each level costs, up to a constant
     * @param current the level that the unit is at
     * @param temperature zero or more
     * @param into a probability for each level, overwritten
     */
    void probabilities(double[] levelEnergies, int current, double temperature, double[] into);

    @Override
    default Spins start(Sites energy, INDArray positions) {
        return Spins.at(energy, positions);
    }

    @Override
    default Step<Spins> step(Sites energy, double[] temperatures, Spins state, Randomness randomness) {
        byte[][] units = new byte[state.chains()][];
        double[] energies = new double[units.length];
        double[] moved = new double[units.length];
        for (int c = 0; c < units.length; c++) {
            units[c] = state.units(c);
            SquareSweep sweep = SquareSweep.of(this, energy, temperatures[c]);
            if (sweep != null) {
                moved[c] = sweep.run(units[c], randomness.chain(c)) / (double) units[c].length;
                energies[c] = sweep.energy(units[c]);
            } else {
                double[] result = sweep(energy, temperatures[c], units[c], randomness.chain(c), c);
                energies[c] = state.energy(c) + result[0];
                moved[c] = result[1] / units[c].length;
            }
            if (Double.isNaN(energies[c])) {
                throw new ArithmeticException("energy " + energy.name() + " is NaN at chain " + c);
            }
        }
        return new Step<>(new Spins(state.levels(), units, energies), Diagnostics.of(Diagnostics.ACCEPTANCE, moved));
    }

    /** One sweep in place; the change of energy and the number of units that changed. */
    private double[] sweep(Sites energy, double temperature, byte[] units, RandomStream random, int chain) {
        double[] costs = new double[energy.levels().length];
        double[] next = new double[costs.length];
        double change = 0;
        int moved = 0;
        for (int visit = 0; visit < units.length; visit++) {
            int unit = order() == Order.IN_TURN ? visit : random.nextInt(units.length);
            int current = units[unit];
            energy.levelEnergies(units, unit, costs);
            refuseNaN(energy, costs, unit, chain);
            probabilities(costs, current, temperature, next);
            int level = draw(next, current, random);
            if (level != current) {
                units[unit] = (byte) level;
                change += costs[level] - costs[current];
                moved++;
            }
        }
        return new double[] {change, moved};
    }

    private static void refuseNaN(Sites energy, double[] costs, int unit, int chain) {
        double sum = 0;
        for (double cost : costs) {
            sum += cost;
        }
        if (Double.isNaN(sum)) {
            throw new ArithmeticException("energy " + energy.name() + " has level energies " + Arrays.toString(costs)
                    + " at chain " + chain + ", unit " + unit + "; they must be numbers");
        }
    }

    /** A level, from one draw whatever the probabilities. */
    private static int draw(double[] p, int current, RandomStream random) {
        double u = random.nextDouble();
        for (int k = 0; k < p.length; k++) {
            if (k != current) {
                u -= p[k];
                if (u < 0) {
                    return k;
                }
            }
        }
        return current;
    }

    @Override
    default boolean reversible() {
        return order() == Order.AT_RANDOM;
    }

    @Override
    default Sites example() {
        return Ising.of(Graph.lattice(3), new double[] {0.3, -0.2, 0.1});
    }

    @Override
    default List<Sites> smallSystems() {
        return List.of(example(), Ising.rectangle(2, 2, 0.5), Ising.rectangle(3, 3, 0.5),
                Ising.of(Graph.lattice(4), new double[4]), Ising.of(Graph.complete(5, 0.4), new double[5]), new Potts(3, Graph.lattice(3)));
    }
}

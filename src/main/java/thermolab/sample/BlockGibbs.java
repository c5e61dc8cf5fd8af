package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.Conditionals;
import thermolab.energy.Rbm;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;

/**
 * Block Gibbs sampling: within a block of units that don't act on each other, all are drawn afresh at once, given the rest,
 *
 * <pre>
 *   x_i = upper with probability 1/(1 + exp(−g_i/T))            g_i = E(lower) − E(upper)            [draw]
 * </pre>
 *
 * <p>and one block after the other is one step. For all chains together a step is a matrix product or two for each block.
 * Balance holds; detailed balance does for each block, not for the step.
 */
public record BlockGibbs() implements Sampler<Conditionals, Chains> {

    @Override
    public Chains start(Conditionals energy, INDArray positions) {
        Starts.levels(energy, positions);
        return Chains.at(energy, positions);
    }

    @Override
    public Step<Chains> step(Conditionals energy, double[] temperatures, Chains state, Randomness randomness) {
        double[] levels = energy.levels();
        int[][] blocks = energy.blocks();
        int dimension = energy.dimension();
        double[] values = state.values().clone();
        double[] moved = new double[state.chains()];
        for (int block = 0; block < blocks.length; block++) {
            INDArray states = Tensors.of(values, state.chains(), dimension);
            double[] gains = Tensors.toArray(energy.gain(block, states));
            int[] units = blocks[block];
            for (int c = 0; c < moved.length; c++) {
                RandomStream random = randomness.chain(c);
                for (int i = 0; i < units.length; i++) {
                    double gain = gains[c * units.length + i];
                    if (Double.isNaN(gain)) {
                        throw new ArithmeticException(
                                "gain of energy " + energy.name() + " is NaN at chain " + c + ", unit " + units[i]);
                    }
                    double next = up(gain, temperatures[c], random.nextDouble()) ? levels[1] : levels[0];
                    moved[c] += next == values[c * dimension + units[i]] ? 0 : 1.0 / dimension;
                    values[c * dimension + units[i]] = next;
                }
            }
        }
        INDArray positions = Tensors.of(values, state.chains(), dimension);
        double[] energies = Tensors.toArray(Checked.energies(energy, positions));
        return new Step<>(new Chains(positions, energies), Diagnostics.of(Diagnostics.ACCEPTANCE, moved));
    }

    /** Whether a uniform draw u is below σ(g/T). */
    private static boolean up(double gain, double temperature, double u) {
        if (temperature == 0) {
            return gain > 0 || gain == 0 && u < 0.5;
        }
        double x = gain / temperature;
        if (x > 37) {
            return true;                                   // σ is one to the last digit
        }
        return u * (1 + Math.exp(-x)) < 1;                                                                      // [draw]
    }

    @Override
    public boolean reversible() {
        return false;
    }

    @Override
    public Conditionals example() {
        return new Rbm();
    }
}

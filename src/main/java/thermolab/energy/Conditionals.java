package thermolab.energy;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An energy of two-valued units that fall into blocks: within a block no unit acts on another, so all of them can be
 * drawn at once when the rest is known. Given the rest, a unit of a block takes its upper level with probability
 *
 * <pre>
 *   p(upper | rest) = 1 / (1 + exp(−g/T)),   g = E(lower) − E(upper)                                  [gain]
 * </pre>
 *
 * <p>The blocks are a colouring of the graph of couplings: two layers of a restricted Boltzmann machine, the black and the
 * white squares of a lattice, one block per unit where everything is coupled to everything.
 */
public interface Conditionals extends Enumerable {

    /** The units of each block; together they are 0 to dimension − 1, each once. The caller leaves the arrays as they are. */
    int[][] blocks();

    /**
     * The gain g of each unit of a block, given all the other blocks.
     *
     * @param states shape [chains, dimension]; not changed
     * @return shape [chains, size of the block], a new tensor, in the order of {@code blocks()[block]}
     */
    INDArray gain(int block, INDArray states);
}

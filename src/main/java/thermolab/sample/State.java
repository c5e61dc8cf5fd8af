package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Where a number of chains stand: what a sampler moves. Immutable: a step makes a new one. */
public interface State {

    /** How many chains there are. */
    int chains();

    /** A copy of the states as numbers, shape [chains, dimension]. */
    INDArray positions();

    /** A copy of the energy of each chain's state. */
    double[] energies();

    /** The sum of each chain's units, Σ_i x_i: the total magnetisation of a magnet. */
    double[] sums();

    /**
     * The same chains in another order.
     *
     * @param order for each chain of the result, which chain of this state it is
     */
    State reordered(int[] order);

    /** The same chains with energies that were saved with them, so that sums of many changes keep their last digit. */
    State withEnergies(double[] energies);
}

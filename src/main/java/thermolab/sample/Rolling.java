package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** Chains that have momenta too: the state of samplers that go on rolling from step to step. */
public final class Rolling implements RememberingState {

    private final Chains places;
    private final INDArray momenta;     // [chains, dimension], never written to

    Rolling(Chains places, INDArray momenta) {
        this.places = places;
        this.momenta = momenta;
    }

    Chains places() {
        return places;
    }

    /** The tensor of momenta itself, for reading within this package. */
    INDArray shared() {
        return momenta;
    }

    /** A copy of the momenta, shape [chains, dimension]. */
    public INDArray momenta() {
        return momenta.dup();
    }

    /** |p|² over the dimension, for each chain: its mean is the temperature of the bath. */
    public double[] kineticTemperatures() {
        double[] values = memory();
        double[] means = new double[chains()];
        int dimension = values.length / means.length;
        for (int i = 0; i < values.length; i++) {
            means[i / dimension] += values[i] * values[i] / dimension;
        }
        return means;
    }

    @Override
    public int chains() {
        return places.chains();
    }

    @Override
    public INDArray positions() {
        return places.positions();
    }

    @Override
    public double[] energies() {
        return places.energies();
    }

    @Override
    public double[] sums() {
        return places.sums();
    }

    /** Momenta go with their places. */
    @Override
    public Rolling reordered(int[] order) {
        return new Rolling(places.reordered(order), momenta.getRows(order));
    }

    @Override
    public Rolling withEnergies(double[] energies) {
        return new Rolling(places.withEnergies(energies), momenta);
    }

    /** The momenta, row after row. */
    @Override
    public double[] memory() {
        return Tensors.toArray(momenta);
    }

    @Override
    public Rolling withMemory(double[] memory) {
        Require.sameLength("memory", memory.length, "momenta", (int) momenta.length());
        return new Rolling(places, Tensors.of(memory, momenta.shape()).castTo(momenta.dataType()));
    }
}

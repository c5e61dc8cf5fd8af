package thermolab.sample;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.Energy;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * Chains as one tensor, with their energies: the state of samplers that move all coordinates of all chains at once. Kept as
 * a tensor or as an array, whichever it was made from; the other is made when it is asked for.
 */
public final class Chains implements State {

    private final int dimension;
    private final DataType type;
    private final double[] energies;
    private INDArray tensor;     // [chains, dimension], never written to
    private double[] values;     // the same numbers, never written to

    /** For samplers of this package, which hand over tensors that nobody else holds. */
    Chains(INDArray tensor, double[] energies) {
        dimension = tensor.columns();
        type = tensor.dataType();
        this.tensor = tensor;
        this.energies = energies;
    }

    /** The same from an array, row after row, for tensors of a type. */
    Chains(double[] values, DataType type, double[] energies) {
        dimension = values.length / energies.length;
        this.type = type;
        this.values = values;
        this.energies = energies;
    }

    /**
     * Chains at given places; their energies are computed and checked.
     *
     * @param positions shape [chains, dimension], at least one chain; copied
     */
    public static Chains at(Energy energy, INDArray positions) {
        Starts.check(positions);
        INDArray own = positions.dup();
        return new Chains(own, Tensors.toArray(Checked.energies(energy, own)));
    }

    /** The tensor itself, for reading within this package. */
    INDArray shared() {
        if (tensor == null) {
            tensor = Tensors.of(values, energies.length, dimension).castTo(type);
        }
        return tensor;
    }

    /** The numbers themselves, for reading within this package. */
    double[] values() {
        if (values == null) {
            values = Tensors.toArray(tensor);
        }
        return values;
    }

    int dimension() {
        return dimension;
    }

    DataType type() {
        return type;
    }

    @Override
    public int chains() {
        return energies.length;
    }

    @Override
    public INDArray positions() {
        return shared().dup();
    }

    @Override
    public double[] energies() {
        return energies.clone();
    }

    double energy(int chain) {
        return energies[chain];
    }

    @Override
    public double[] sums() {
        double[] sums = new double[energies.length];
        for (int i = 0; i < values().length; i++) {
            sums[i / dimension] += values[i];
        }
        return sums;
    }

    @Override
    public Chains reordered(int[] order) {
        double[] taken = new double[order.length];
        double[] rows = new double[order.length * dimension];
        for (int c = 0; c < order.length; c++) {
            taken[c] = energies[order[c]];
            System.arraycopy(values(), order[c] * dimension, rows, c * dimension, dimension);
        }
        return new Chains(rows, type, taken);
    }

    @Override
    public Chains withEnergies(double[] saved) {
        Require.sameLength("energies", saved.length, "chains", chains());
        return new Chains(shared(), saved.clone());
    }
}

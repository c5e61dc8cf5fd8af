package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.Energy;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** Chains as one tensor, with their energies: the state of samplers that move all coordinates of all chains at once. */
public final class Chains implements State {

    private final INDArray positions;   // [chains, dimension], never written to
    private final double[] energies;

    /** For samplers of this package, which hand over tensors that nobody else holds. */
    Chains(INDArray positions, double[] energies) {
        this.positions = positions;
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

    @Override
    public int chains() {
        return energies.length;
    }

    @Override
    public INDArray positions() {
        return positions.dup();
    }

    /** The tensor itself, for reading within this package. */
    INDArray shared() {
        return positions;
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
        return Tensors.toArray(positions.sum(1));
    }

    @Override
    public Chains reordered(int[] order) {
        double[] taken = new double[order.length];
        INDArray rows = positions.dup();
        for (int c = 0; c < order.length; c++) {
            taken[c] = energies[order[c]];
            if (order[c] != c) {
                rows.putRow(c, positions.getRow(order[c]));
            }
        }
        return new Chains(rows, taken);
    }

    @Override
    public Chains withEnergies(double[] saved) {
        Require.sameLength("energies", saved.length, "chains", chains());
        return new Chains(positions, saved.clone());
    }
}

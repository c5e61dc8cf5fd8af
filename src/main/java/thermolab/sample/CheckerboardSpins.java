package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Ising;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * Square Ising lattices cut into four quarters, by the parity of row and column: the state of {@link Checkerboard}. Spin
 * (2i + p, 2k + q) of a chain is entry (i, k) of quarter (p, q), ±1 as a float. Each quarter has a rim of one entry that
 * repeats the opposite edge, so that all neighbours of a quarter are two other quarters, shifted as a whole.
 */
public final class CheckerboardSpins implements State {

    private final Ising.SquareLattice lattice;
    private final int chains;
    private final float[][] quarters;     // [2p + q][chain, row with rim, column with rim], never written to

    private CheckerboardSpins(Ising.SquareLattice lattice, int chains, float[][] quarters) {
        this.lattice = lattice;
        this.chains = chains;
        this.quarters = quarters;
    }

    /** @param levels 0 for down and 1 for up, for each chain */
    static CheckerboardSpins of(Ising.SquareLattice lattice, byte[][] levels) {
        CheckerboardSpins spins = new CheckerboardSpins(lattice, levels.length, new float[4][]);
        for (int quarter = 0; quarter < 4; quarter++) {
            spins.quarters[quarter] = new float[levels.length * spins.size()];
        }
        for (int c = 0; c < levels.length; c++) {
            for (int i = 0; i < levels[c].length; i++) {
                spins.quarters[spins.quarter(i)][spins.place(c, i)] = 2 * levels[c][i] - 1;
            }
        }
        for (float[] quarter : spins.quarters) {
            spins.refreshRim(quarter);
        }
        return spins;
    }

    /** Which quarter a spin is in. */
    private int quarter(int spin) {
        return 2 * (spin / lattice.columns() % 2) + spin % lattice.columns() % 2;
    }

    /** Where in its quarter a spin is. */
    private int place(int chain, int spin) {
        int row = spin / lattice.columns() / 2;
        int column = spin % lattice.columns() / 2;
        return chain * size() + (row + 1) * width() + column + 1;
    }

    /** Entries of a row of a quarter, with rim. */
    int width() {
        return lattice.columns() / 2 + 2;
    }

    /** Entries of a chain in a quarter, with rim. */
    int size() {
        return (lattice.rows() / 2 + 2) * width();
    }

    /** Repeats the opposite edges around each chain of a quarter. */
    void refreshRim(float[] quarter) {
        int width = width();
        int rows = lattice.rows() / 2;
        for (int chain = 0; chain < quarter.length; chain += size()) {
            for (int row = 1; row <= rows; row++) {
                int at = chain + row * width;
                quarter[at] = quarter[at + width - 2];
                quarter[at + width - 1] = quarter[at + 1];
            }
            System.arraycopy(quarter, chain + rows * width, quarter, chain, width);
            System.arraycopy(quarter, chain + width, quarter, chain + (rows + 1) * width, width);
        }
    }

    CheckerboardSpins moved(float[][] to) {
        return new CheckerboardSpins(lattice, chains, to);
    }

    float[] quarterWithRim(int quarter) {
        return quarters[quarter];
    }

    Ising.SquareLattice lattice() {
        return lattice;
    }

    private float spin(int chain, int spin) {
        return quarters[quarter(spin)][place(chain, spin)];
    }

    @Override
    public int chains() {
        return chains;
    }

    @Override
    public INDArray positions() {
        int spins = lattice.rows() * lattice.columns();
        double[] values = new double[chains * spins];
        for (int i = 0; i < values.length; i++) {
            values[i] = spin(i / spins, i % spins);
        }
        return Tensors.of(values, chains, spins);
    }

    /** Computed when asked for: each bond once. */
    @Override
    public double[] energies() {
        double[] energies = new double[chains];
        for (int c = 0; c < chains; c++) {
            long alike = 0;
            for (int row = 0; row < lattice.rows(); row++) {
                for (int column = 0; column < lattice.columns(); column++) {
                    int right = row * lattice.columns() + (column + 1) % lattice.columns();
                    int below = (row + 1) % lattice.rows() * lattice.columns() + column;
                    alike += (long) (spin(c, row * lattice.columns() + column) * (spin(c, right) + spin(c, below)));
                }
            }
            energies[c] = -lattice.coupling() * alike;
        }
        return energies;
    }

    @Override
    public double[] sums() {
        int spins = lattice.rows() * lattice.columns();
        double[] sums = new double[chains];
        for (int i = 0; i < chains * spins; i++) {
            sums[i / spins] += spin(i / spins, i % spins);
        }
        return sums;
    }

    @Override
    public CheckerboardSpins reordered(int[] order) {
        Require.sameLength("order", order.length, "chains", chains);
        float[][] taken = new float[4][chains * size()];
        for (int quarter = 0; quarter < 4; quarter++) {
            for (int c = 0; c < chains; c++) {
                System.arraycopy(quarters[quarter], order[c] * size(), taken[quarter], c * size(), size());
            }
        }
        return moved(taken);
    }

    /** Energies are whole multiples of the coupling and follow from the spins, so this is the same state. */
    @Override
    public CheckerboardSpins withEnergies(double[] saved) {
        Require.sameLength("energies", saved.length, "chains", chains);
        return this;
    }
}

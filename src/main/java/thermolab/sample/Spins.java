package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Sites;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** Chains of units with few levels, a byte each: the state of samplers that move single units or clusters. */
public final class Spins implements State {

    private final double[] levels;
    private final byte[][] units;      // [chain][unit], never written to
    private final double[] energies;

    Spins(double[] levels, byte[][] units, double[] energies) {
        this.levels = levels;
        this.units = units;
        this.energies = energies;
    }

    /**
     * Chains at given states; each entry must be one of the energy's levels.
     *
     * @param positions shape [chains, dimension], at least one chain
     */
    public static Spins at(Sites energy, INDArray positions) {
        byte[][] units = Starts.levels(energy, positions);
        double[] energies = new double[units.length];
        for (int c = 0; c < units.length; c++) {
            energies[c] = energy.energy(units[c]);
            if (Double.isNaN(energies[c])) {
                throw new ArithmeticException("energy " + energy.name() + " is NaN at chain " + c);
            }
        }
        return new Spins(energy.levels(), units, energies);
    }

    /** A copy of the level indices of one chain. */
    public byte[] units(int chain) {
        return units[chain].clone();
    }

    double[] levels() {
        return levels;
    }

    @Override
    public int chains() {
        return units.length;
    }

    @Override
    public INDArray positions() {
        int dimension = units[0].length;
        double[] values = new double[units.length * dimension];
        for (int i = 0; i < values.length; i++) {
            values[i] = levels[units[i / dimension][i % dimension]];
        }
        return Tensors.of(values, units.length, dimension);
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
        double[] sums = new double[units.length];
        for (int c = 0; c < sums.length; c++) {
            if (levels.length == 2) {
                int upper = 0;
                for (byte unit : units[c]) {
                    upper += unit;
                }
                sums[c] = levels[0] * (units[c].length - upper) + levels[1] * upper;
            } else {
                for (byte unit : units[c]) {
                    sums[c] += levels[unit];
                }
            }
        }
        return sums;
    }

    @Override
    public Spins reordered(int[] order) {
        byte[][] taken = new byte[order.length][];
        double[] takenEnergies = new double[order.length];
        for (int c = 0; c < order.length; c++) {
            taken[c] = units[order[c]];
            takenEnergies[c] = energies[order[c]];
        }
        return new Spins(levels, taken, takenEnergies);
    }

    @Override
    public Spins withEnergies(double[] saved) {
        Require.sameLength("energies", saved.length, "chains", chains());
        return new Spins(levels, units, saved.clone());
    }
}

package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Ising;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * Square Ising lattices with 64 spins in a word, one bit a spin (1 is up): the state of {@link MultiSpin}. Column j of a
 * lattice in strips is lane j / width, word j mod width, so neighbours in a row are neighbours in a lane.
 */
public final class PackedSpins implements State {

    private final Ising.SquareLattice lattice;
    private final boolean strips;
    private final int chains;
    private final long[][] words;     // [lattice in strips, or group of 64 chains][row · width + word], never written to

    private PackedSpins(Ising.SquareLattice lattice, boolean strips, int chains, long[][] words) {
        this.lattice = lattice;
        this.strips = strips;
        this.chains = chains;
        this.words = words;
    }

    static PackedSpins pack(Ising.SquareLattice lattice, boolean strips, byte[][] units) {
        int groups = strips ? units.length : units.length / Long.SIZE;
        int size = lattice.rows() * lattice.columns();
        PackedSpins packed = new PackedSpins(lattice, strips, units.length, new long[groups][strips ? size / Long.SIZE : size]);
        for (int c = 0; c < units.length; c++) {
            for (int i = 0; i < size; i++) {
                packed.words[packed.group(c)][packed.word(i)] |= (long) units[c][i] << packed.lane(c, i);
            }
        }
        return packed;
    }

    private int group(int chain) {
        return strips ? chain : chain / Long.SIZE;
    }

    private int word(int unit) {
        int width = lattice.columns() / Long.SIZE;
        return strips ? unit / lattice.columns() * width + unit % lattice.columns() % width : unit;
    }

    private int lane(int chain, int unit) {
        return strips ? unit % lattice.columns() / (lattice.columns() / Long.SIZE) : chain % Long.SIZE;
    }

    private int spin(int chain, int unit) {
        return (words[group(chain)][word(unit)] >>> lane(chain, unit) & 1) == 1 ? 1 : -1;
    }

    PackedSpins moved(long[][] to) {
        return new PackedSpins(lattice, strips, chains, to);
    }

    long[][] copy() {
        long[][] copy = new long[words.length][];
        for (int g = 0; g < copy.length; g++) {
            copy[g] = words[g].clone();
        }
        return copy;
    }

    Ising.SquareLattice lattice() {
        return lattice;
    }

    boolean strips() {
        return strips;
    }

    int firstChain(int group) {
        return strips ? group : group * Long.SIZE;
    }

    @Override
    public int chains() {
        return chains;
    }

    @Override
    public INDArray positions() {
        int size = lattice.rows() * lattice.columns();
        double[] values = new double[chains * size];
        for (int i = 0; i < values.length; i++) {
            values[i] = spin(i / size, i % size);
        }
        return Tensors.of(values, chains, size);
    }

    /** Computed when asked for, a few operations a word. */
    @Override
    public double[] energies() {
        double[] energies = new double[chains];
        for (int g = 0; g < words.length; g++) {
            LaneCounter unlike = new LaneCounter();
            int width = words[g].length / lattice.rows();
            for (int i = 0; i < words[g].length; i++) {
                int row = i - i % width;
                int below = row + width == words[g].length ? i % width : i + width;
                boolean edge = i % width + 1 == width;
                long right = edge ? Long.rotateRight(words[g][row], strips ? 1 : 0) : words[g][i + 1];
                unlike.add(words[g][i] ^ right);
                unlike.add(words[g][i] ^ words[g][below]);
            }
            addPerChain(g, unlike, 2 * lattice.coupling(), energies);
        }
        double ground = -2.0 * lattice.coupling() * lattice.rows() * lattice.columns();
        for (int c = 0; c < chains; c++) {
            energies[c] += ground;
        }
        return energies;
    }

    @Override
    public double[] sums() {
        double[] sums = new double[chains];
        for (int g = 0; g < words.length; g++) {
            LaneCounter up = new LaneCounter();
            for (long word : words[g]) {
                up.add(word);
            }
            addPerChain(g, up, 2, sums);
        }
        for (int c = 0; c < chains; c++) {
            sums[c] -= lattice.rows() * lattice.columns();
        }
        return sums;
    }

    /** Adds factor × count of each lane to its chain. */
    private void addPerChain(int group, LaneCounter counter, double factor, double[] into) {
        for (int lane = 0; lane < Long.SIZE; lane++) {
            into[strips ? group : group * Long.SIZE + lane] += factor * counter.count(lane);
        }
    }

    @Override
    public PackedSpins reordered(int[] order) {
        int size = lattice.rows() * lattice.columns();
        byte[][] units = new byte[chains][size];
        for (int c = 0; c < chains; c++) {
            for (int i = 0; i < size; i++) {
                units[c][i] = (byte) ((spin(order[c], i) + 1) / 2);
            }
        }
        return pack(lattice, strips, units);
    }

    /** Energies are whole multiples of the coupling and follow from the spins, so this is the same state. */
    @Override
    public PackedSpins withEnergies(double[] saved) {
        Require.sameLength("energies", saved.length, "chains", chains);
        return this;
    }

    /** Counts ones in each of 64 lanes: the planes are the binary digits of the counts. */
    private static final class LaneCounter {

        private final long[] planes = new long[Integer.SIZE];

        void add(long ones) {
            long carry = ones;
            for (int digit = 0; carry != 0; digit++) {
                long both = planes[digit] & carry;
                planes[digit] ^= carry;
                carry = both;
            }
        }

        long count(int lane) {
            long count = 0;
            for (int digit = 0; digit < planes.length; digit++) {
                count |= (planes[digit] >>> lane & 1) << digit;
            }
            return count;
        }
    }
}

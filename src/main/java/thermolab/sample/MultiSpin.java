package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Ising;
import thermolab.num.RandomStream;
import thermolab.num.Require;

/**
 * Metropolis on square Ising lattices with 64 spins in a word: black squares first, then white, all lanes of a word at once.
 *
 * <p>The four neighbours are added bit by bit, as in an adder made of gates: at most two alike, the spin turns; three or
 * four alike, it turns with probability exp(−4|J|/T) or exp(−8|J|/T). For each lane the digits of a uniform number are
 * compared with those of its probability, most significant first, until they differ: after a few random words every lane is
 * decided, and exactly so.
 *
 * <p>Lanes are either strips of one lattice whose number of columns is a multiple of 128, or else 64 chains of lattices with
 * even sides. Cost: 0.2 to 0.4 ns a spin. Source: for the packing Jacobs and Rebbi, J. Comput. Phys. 41, 203 (1981).
 */
public record MultiSpin() implements Sampler<Ising, PackedSpins> {

    private static final int STRIPS = 128;

    @Override
    public PackedSpins start(Ising energy, INDArray positions) {
        Ising.SquareLattice lattice = energy.squareLattice().orElseThrow(() -> Require.broken("energy", energy.name(),
                "must be a periodic rectangle with one coupling and no field", "take Metropolis"));
        if (lattice.rows() % 2 != 0 || lattice.columns() % 2 != 0) {
            throw Require.broken("lattice", lattice.rows() + " x " + lattice.columns(), "must have even sides",
                    "an odd periodic lattice is no chessboard; take Metropolis");
        }
        boolean strips = lattice.columns() % STRIPS == 0;
        if (!strips && positions.rows() % Long.SIZE != 0) {
            throw Require.broken("chains", positions.rows(), "must be a multiple of 64 for a lattice whose columns ("
                    + lattice.columns() + ") are no multiple of " + STRIPS, "");
        }
        return PackedSpins.pack(lattice, strips, Starts.levels(energy, positions));
    }

    @Override
    public Step<PackedSpins> step(Ising energy, double[] temperatures, PackedSpins state, Randomness randomness) {
        long[][] words = state.copy();
        for (int g = 0; g < words.length; g++) {
            int chain = state.firstChain(g);
            double temperature = temperatures[chain];
            for (int c = chain; c < chain + state.chains() / words.length; c++) {
                if (temperatures[c] != temperature) {
                    throw Require.broken("temperature of chain " + c, temperatures[c],
                            "must be that of chain " + chain + " (" + temperature + ")", "they share words");
                }
            }
            new Kernel(state.lattice(), state.strips(), temperature, randomness.chain(chain)).sweep(words[g]);
        }
        return new Step<>(state.moved(words), Diagnostics.none());
    }

    /** One sweep over one set of words, with a random generator of its own (xoroshiro128++), seeded by the chain's stream. */
    private static final class Kernel {

        private final int rows;
        private final int width;          // words in a row
        private final int turn;           // by how many lanes a strip's edge is moved to meet its neighbour
        private final long unlike;        // all ones for an antiferromagnet, which counts unlike neighbours as alike
        private final long three;         // 2^64 exp(−4|J|/T)
        private final long four;          // 2^64 exp(−8|J|/T)
        private long x0;
        private long x1;

        Kernel(Ising.SquareLattice lattice, boolean strips, double temperature, RandomStream random) {
            rows = lattice.rows();
            width = strips ? lattice.columns() / Long.SIZE : lattice.columns();
            turn = strips ? 1 : 0;
            unlike = lattice.coupling() < 0 ? -1 : 0;
            double cost = 4 * Math.abs(lattice.coupling());
            three = digits(Metropolis.acceptance(cost, temperature));
            four = digits(Metropolis.acceptance(2 * cost, temperature));
            x0 = random.nextLong();
            x1 = random.nextLong() | 1;
        }

        /** The binary digits of a probability after the point; one becomes the largest number below it. */
        private static long digits(double p) {
            return p >= 1 ? -1L : (long) (p * 0x1p63) << 1;
        }

        void sweep(long[] s) {
            for (int colour = 0; colour < 2; colour++) {
                for (int row = 0; row < rows; row++) {
                    int above = (row == 0 ? rows - 1 : row - 1) * width;
                    int below = (row + 1 == rows ? 0 : row + 1) * width;
                    sweepRow(s, row * width, above, below, (row + colour) & 1);
                }
            }
        }

        private void sweepRow(long[] s, int at, int above, int below, int first) {
            for (int w = first; w < width; w += 2) {
                long spin = s[at + w] ^ ~unlike;
                long left = w > 0 ? s[at + w - 1] : Long.rotateLeft(s[at + width - 1], turn);
                long right = w + 1 < width ? s[at + w + 1] : Long.rotateRight(s[at], turn);
                long a = spin ^ s[above + w];                 // ones where the two are alike
                long b = spin ^ s[below + w];
                long c = spin ^ left;
                long d = spin ^ right;
                long odd = a ^ b ^ c ^ d;
                long ab = a & b;
                long cd = c & d;
                s[at + w] ^= turned(odd & (ab | cd), ab & cd);
            }
        }

        /** Ones where the spin turns: everywhere but where three or four are alike, and there by chance. */
        private long turned(long threeAlike, long fourAlike) {
            long open = threeAlike | fourAlike;
            long turned = ~open;
            for (int digit = 63; open != 0 && digit >= 0; digit--) {
                long limit = (threeAlike & -(three >>> digit & 1)) | (fourAlike & -(four >>> digit & 1));
                long differs = (next() ^ limit) & open;
                turned |= differs & limit;
                open ^= differs;
            }
            return turned;
        }

        private long next() {
            long sum = x0 + x1;
            long result = Long.rotateLeft(sum, 17) + x0;
            long mixed = x1 ^ x0;
            x0 = Long.rotateLeft(x0, 49) ^ mixed ^ (mixed << 21);
            x1 = Long.rotateLeft(mixed, 28);
            return result;
        }
    }

    @Override
    public boolean reversible() {
        return false;
    }

    @Override
    public boolean independentChains() {
        return false;
    }

    @Override
    public Ising example() {
        return Ising.rectangle(2, 2, 1);
    }
}

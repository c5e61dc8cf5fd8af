package thermolab.sample;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Ising;
import thermolab.num.BitLanes;
import thermolab.num.RandomStream;
import thermolab.num.Require;

/**
 * Metropolis on square Ising lattices with 64 spins in a word: black squares first, then white, all lanes of a word at once.
 *
 * <p>The four neighbours are added bit by bit, as in an adder made of gates. As in {@link Metropolis} one spin in eight stays.
 * Of the others, one with at most two alike turns, one with three or four alike does with probability exp(−4|J|/T) or
 * exp(−8|J|/T). For each lane the digits of a uniform number are compared with those of its probability, most significant
 * first, until they differ: after a few random words every lane is decided, and exactly so. No turn is certain, so for T &gt; 0
 * any state may follow any other in a sweep, and every start is forgotten.
 *
 * <p>Lanes are either strips of one lattice whose number of columns is a multiple of 128, or else 64 chains of lattices with
 * even sides. Cost: 0.2 to 0.3 ns a spin. Source: for the packing Jacobs and Rebbi, J. Comput. Phys. 41, 203 (1981).
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

    /**
     * One sweep over one set of words. Words of a colour do not touch: first the neighbours of a block of them are counted,
     * then each digit is compared for the whole block, in loops that become vector code. After ten digits one lane in a
     * thousand is open; the few words that have one are finished singly.
     */
    private static final class Kernel {

        private static final int BLOCK = BitLanes.LANES;
        private static final int DIGITS_TOGETHER = 10;
        private static final int STAY_DIGITS = -Math.getExponent(Metropolis.STAY);

        private final int rows;
        private final int width;          // words in a row
        private final int turn;           // by how many lanes a strip's edge is moved to meet its neighbour
        private final long unlike;        // all ones for an antiferromagnet, which counts unlike neighbours as alike
        private final long three;         // 2^64 (7/8) exp(−4|J|/T)
        private final long four;          // 2^64 (7/8) exp(−8|J|/T)
        private final RandomStream random;
        private final BitLanes lanes;
        private final long[] bits = new long[BLOCK];
        private final int[] words = new int[BLOCK];          // where each word of the block is
        private final long[] threeAlike = new long[BLOCK];   // which of its lanes have three neighbours alike, or four
        private final long[] fourAlike = new long[BLOCK];
        private final long[] open = new long[BLOCK];         // which are not decided yet
        private final long[] turned = new long[BLOCK];       // which turn
        private final long[] held = new long[BLOCK];         // which could turn for nothing, but stay
        private int count;

        Kernel(Ising.SquareLattice lattice, boolean strips, double temperature, RandomStream random) {
            rows = lattice.rows();
            width = strips ? lattice.columns() / Long.SIZE : lattice.columns();
            turn = strips ? 1 : 0;
            unlike = lattice.coupling() < 0 ? -1 : 0;
            double cost = 4 * Math.abs(lattice.coupling());
            three = digits((1 - Metropolis.STAY) * Metropolis.acceptance(cost, temperature));
            four = digits((1 - Metropolis.STAY) * Metropolis.acceptance(2 * cost, temperature));
            this.random = random;
            lanes = new BitLanes(random);
        }

        /** The binary digits after the point of a probability below one. */
        private static long digits(double p) {
            return (long) (p * 0x1p63) << 1;
        }

        void sweep(long[] s) {
            for (int colour = 0; colour < 2; colour++) {
                for (int row = 0; row < rows; row++) {
                    int above = (row == 0 ? rows - 1 : row - 1) * width;
                    int below = (row + 1 == rows ? 0 : row + 1) * width;
                    countRow(s, row * width, above, below, (row + colour) & 1);
                }
                turnBlock(s);
            }
        }

        private void countRow(long[] s, int at, int above, int below, int first) {
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
                words[count] = at + w;
                threeAlike[count] = odd & (ab | cd);
                fourAlike[count] = ab & cd;
                if (++count == BLOCK) {
                    turnBlock(s);
                }
            }
        }

        /** Turns spins of a block: where three or four are alike by comparing digits, elsewhere unless the first are all ones. */
        private void turnBlock(long[] s) {
            for (int i = 0; i < BLOCK; i++) {
                open[i] = threeAlike[i] | fourAlike[i];
                held[i] = ~open[i];
                turned[i] = 0;
            }
            for (int digit = 63; digit > 63 - STAY_DIGITS; digit--) {
                lanes.fill(bits);
                compare(-(three >>> digit & 1), -(four >>> digit & 1));
                hold();
            }
            for (int digit = 63 - STAY_DIGITS; digit > 63 - DIGITS_TOGETHER; digit--) {
                lanes.fill(bits);
                compare(-(three >>> digit & 1), -(four >>> digit & 1));
            }
            for (int i = 0; i < count; i++) {
                if (open[i] != 0) {
                    finish(i);
                }
                s[words[i]] ^= turned[i] | ~(threeAlike[i] | fourAlike[i] | held[i]);
            }
            count = 0;
        }

        private void compare(long threeDigit, long fourDigit) {
            for (int i = 0; i < BLOCK; i++) {
                long limit = threeAlike[i] & threeDigit | fourAlike[i] & fourDigit;
                long differs = (bits[i] ^ limit) & open[i];
                turned[i] |= differs & limit;
                open[i] ^= differs;
            }
        }

        private void hold() {
            for (int i = 0; i < BLOCK; i++) {
                held[i] &= bits[i];
            }
        }

        private void finish(int i) {
            for (int digit = 63 - DIGITS_TOGETHER; open[i] != 0 && digit >= 0; digit--) {
                long limit = threeAlike[i] & -(three >>> digit & 1) | fourAlike[i] & -(four >>> digit & 1);
                long differs = (random.nextLong() ^ limit) & open[i];
                turned[i] |= differs & limit;
                open[i] ^= differs;
            }
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

    @Override
    public List<Ising> smallSystems() {
        return List.of(Ising.rectangle(2, 2, 0.5), Ising.rectangle(2, 4, -0.5), Ising.rectangle(4, 4, 0.5));
    }
}

package thermolab.sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import thermolab.energy.Ising;
import thermolab.energy.Sites;
import thermolab.num.RandomStream;

/**
 * A sweep over a periodic square Ising lattice, in turn, from a table: what a move is likely to do depends on the spin and
 * on how many of its four neighbours point up, so ten probabilities are all there is.
 *
 * <p>One draw of 64 bits serves two spins. A spin turns where its 32 bits are below the first 32 bits of the probability; once
 * in 2^32 they are equal, and another draw decides by the next 32 bits, so that probabilities are kept to 2^-64.
 */
final class SquareSweep {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LOW_HALF = 0xffff_ffffL;

    private final int rows;
    private final int columns;
    private final double coupling;
    private final long[] flip = new long[10];   // [5 · spin + neighbours up]: a draw of 32 bits below it turns the spin
    private final long[] rest = new long[10];   // and at equality another draw below this one

    private SquareSweep(SiteSampler rule, Ising.SquareLattice lattice, double temperature) {
        rows = lattice.rows();
        columns = lattice.columns();
        coupling = lattice.coupling();
        double[] costs = new double[2];
        double[] next = new double[2];
        for (int spin = 0; spin < 2; spin++) {
            for (int up = 0; up <= 4; up++) {
                costs[0] = coupling * (2 * up - 4);
                costs[1] = -costs[0];
                rule.probabilities(costs, spin, temperature, next);
                double scaled = next[1 - spin] * 0x1p32;
                flip[5 * spin + up] = (long) scaled;
                rest[5 * spin + up] = (long) ((scaled - (long) scaled) * 0x1p32);
            }
        }
    }

    /** The table for this energy, or null if it is not such a lattice or the order is not in turn. */
    static SquareSweep of(SiteSampler rule, Sites energy, double temperature) {
        if (rule.order() != SiteSampler.Order.IN_TURN || !(energy instanceof Ising)) {
            return null;
        }
        Optional<Ising.SquareLattice> lattice = ((Ising) energy).squareLattice();
        return lattice.isPresent() ? new SquareSweep(rule, lattice.get(), temperature) : null;
    }

    /** One sweep in place; how many spins turned. */
    int run(byte[] spins, RandomStream random) {
        int size = rows * columns;
        int moved = 0;
        for (int row = 0; row < size; row += columns) {
            int above = row == 0 ? size - columns : row - columns;
            int below = row + columns == size ? 0 : row + columns;
            moved += run(spins, row, above, below, random);
        }
        return moved;
    }

    /** A row, from its first spin to its last. Spins are read again where they are used: the JIT compiler does better so. */
    private int run(byte[] spins, int row, int above, int below, RandomStream random) {
        long[] table = flip;
        int last = columns - 1;
        int left = spins[row + last];
        int moved = 0;
        int j = 0;
        for (; j < last; j += 2) {
            long draw = random.nextLong();
            int entry = 5 * spins[row + j] + spins[row + j + 1] + spins[above + j] + spins[below + j] + left;
            int turn = turns(draw >>> 32, entry, table, random);
            left = spins[row + j] ^ turn;
            spins[row + j] = (byte) left;
            moved += turn;
            int beyond = j + 1 == last ? row : row + j + 2;
            entry = 5 * spins[row + j + 1] + spins[beyond] + spins[above + j + 1] + spins[below + j + 1] + left;
            turn = turns(draw & LOW_HALF, entry, table, random);
            left = spins[row + j + 1] ^ turn;
            spins[row + j + 1] = (byte) left;
            moved += turn;
        }
        if (j == last) { // of an odd number
            int entry = 5 * spins[row + j] + spins[row] + spins[above + j] + spins[below + j] + left;
            int turn = turns(random.nextLong() >>> 32, entry, table, random);
            spins[row + j] ^= turn;
            moved += turn;
        }
        return moved;
    }

    /** 1 if the spin turns, else 0: without a branch that chance decides, but for the rare one. */
    private int turns(long draw, int entry, long[] table, RandomStream random) {
        long difference = draw - table[entry];
        return (int) ((difference != 0 ? difference : (random.nextLong() >>> 32) - rest[entry]) >>> 63);
    }

    /** −J Σ s_i s_j over the bonds, by counting those between unlike spins, which are 0 and 1: eight bytes at a time. */
    double energy(byte[] spins) {
        int size = rows * columns;
        int unlike = 0;
        for (int row = 0; row < size; row += columns) {
            int below = row + columns == size ? 0 : row + columns;
            int j = 0;
            for (; j + Long.BYTES < columns; j += Long.BYTES) {
                long eight = (long) EIGHT.get(spins, row + j);
                long down = eight ^ (long) EIGHT.get(spins, below + j);
                long right = eight ^ (long) EIGHT.get(spins, row + j + 1);
                unlike += Long.bitCount(down | right << 1); // a byte has one bit of each
            }
            for (; j < columns; j++) {
                unlike += (spins[row + j] ^ spins[below + j]) + (spins[row + j] ^ spins[j + 1 == columns ? row : row + j + 1]);
            }
        }
        return 2 * coupling * (unlike - size);
    }
}

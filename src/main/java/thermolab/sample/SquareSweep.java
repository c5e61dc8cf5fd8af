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
 * on how many of its four neighbours point up, so ten probabilities are all there is. The draws are those of the general
 * sweep, and so is the result.
 */
final class SquareSweep {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final int rows;
    private final int columns;
    private final double coupling;
    private final long[] flip = new long[10];   // [5 · spin + neighbours up]: a draw of 53 bits below it turns the spin

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
                flip[5 * spin + up] = (long) Math.ceil(next[1 - spin] * 0x1p53);
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

    /**
     * One sweep in place, without a branch that chance decides; the change of energy and the number of spins that turned. The
     * left neighbour, the last to be known, is added last: it is all that one spin waits for the other with.
     */
    double[] run(byte[] spins, RandomStream random) {
        int size = rows * columns;
        long unlikeBefore = unlike(spins);
        long[] table = flip;
        int moved = 0;
        for (int row = 0; row < size; row += columns) {
            int above = row == 0 ? size - columns : row - columns;
            int below = row + columns == size ? 0 : row + columns;
            int last = columns - 1;
            int left = spins[row + last];
            int right = spins[row];
            for (int j = 0; j < last; j++) {
                int spin = right;
                right = spins[row + j + 1];
                int entry = 5 * spin + right + spins[above + j] + spins[below + j];
                int turn = (int) (((random.nextLong() >>> 11) - table[entry + left]) >>> 63);   // 1 if the draw is below
                moved += turn;
                left = spin ^ turn;
                spins[row + j] = (byte) left;
            }
            int entry = 5 * right + spins[row] + spins[above + last] + spins[below + last];
            int turn = (int) (((random.nextLong() >>> 11) - table[entry + left]) >>> 63);
            moved += turn;
            spins[row + last] ^= turn;
        }
        return new double[] {2 * coupling * (unlike(spins) - unlikeBefore), moved};
    }

    /** How many bonds join unlike spins, which are 0 and 1: eight at a time. */
    private long unlike(byte[] spins) {
        int size = rows * columns;
        long count = 0;
        for (int row = 0; row < size; row += columns) {
            int below = row + columns == size ? 0 : row + columns;
            count += unlike(spins, row, below, columns) + unlike(spins, row, row + 1, columns - 1);
            count += spins[row] ^ spins[row + columns - 1];
        }
        return count;
    }

    private static long unlike(byte[] spins, int from, int with, int length) {
        long count = 0;
        int j = 0;
        for (; j + Long.BYTES <= length; j += Long.BYTES) {
            count += Long.bitCount((long) EIGHT.get(spins, from + j) ^ (long) EIGHT.get(spins, with + j));
        }
        for (; j < length; j++) {
            count += spins[from + j] ^ spins[with + j];
        }
        return count;
    }
}

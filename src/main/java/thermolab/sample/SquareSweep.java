package thermolab.sample;

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

    /** One sweep in place, without a branch that chance decides; the change of energy and the number of spins that turned. */
    double[] run(byte[] spins, RandomStream random) {
        int size = rows * columns;
        long change = 0;
        int moved = 0;
        for (int row = 0; row < size; row += columns) {
            int above = row == 0 ? size - columns : row - columns;
            int below = row + columns == size ? 0 : row + columns;
            int left = spins[row + columns - 1];
            for (int j = 0; j < columns; j++) {
                int spin = spins[row + j];
                int right = spins[j + 1 < columns ? row + j + 1 : row];
                int up = left + right + spins[above + j] + spins[below + j];
                int turn = (int) (((random.nextLong() >>> 11) - flip[5 * spin + up]) >>> 63);   // 1 if the draw is below
                change += turn * (2 * spin - 1) * (up - 2);
                moved += turn;
                left = spin ^ turn;
                spins[row + j] = (byte) left;
            }
        }
        return new double[] {4 * coupling * change, moved};
    }
}

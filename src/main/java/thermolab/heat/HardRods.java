package thermolab.heat;

import thermolab.num.Require;

/**
 * Hard rods on a square board: each covers a row or a column of k cells, and no two overlap. There is no energy, so
 * entropy alone decides how they lie.
 *
 * <p>Ω(h, v), the number of arrangements of h horizontal and v vertical rods, is found by enumeration. On
 * these small boards most arrangements have the rods aligned: the macrostate that looks more ordered has more
 * microstates, because parallel rods leave each other room. That is an effect of the board, hardly longer than a rod, and
 * two rods show it already. On a large square lattice rods align only from k = 7 on, at middling densities (Ghosh and
 * Dhar, Europhys. Lett. 78, 20003, 2007); in the continuum there is the isotropic–nematic transition.
 *
 * <p>Cost: grows with the number of arrangements; a board of 7 × 7 cells takes a millisecond with rods of 6 and 0.2 s with rods of 4. Source:
 * Onsager, <i>The effects of shape on the interaction of colloidal particles</i>, Ann. N.Y. Acad. Sci. 51, 627 (1949);
 * Frenkel, <i>Order through entropy</i>, Nature Materials 14, 9 (2015).
 */
public final class HardRods {

    private final int side;
    private final int length;
    private final long[][] counts; // counts[h][v]

    private HardRods(int side, int length) {
        this.side = side;
        this.length = length;
        counts = new long[side + 1][side + 1];
    }

    /**
     * Counts all arrangements.
     *
     * @param side cells on a side of the board, at most 7
     * @param length cells that a rod covers, more than half the side (so that no line holds two), at most the side
     * @return Ω as an array [h][v] of {@code side + 1} rows and columns, zero where that many rods don't fit
     */
    public static long[][] arrangements(int side, int length) {
        if (length < 2 || 2 * length <= side || length > side || side > 7) {
            throw Require.broken("side and length", side + " and " + length,
                    "must satisfy 2 <= length and side/2 < length <= side <= 7",
                    "with shorter rods or a larger board there are too many arrangements to enumerate");
        }
        HardRods rods = new HardRods(side, length);
        rods.place(0, 0L, 0, 0);
        return rods.counts;
    }

    /** Visits each cell in reading order and starts there no rod, a horizontal one, or a vertical one. */
    private void place(int cell, long covered, int horizontal, int vertical) {
        if (cell == side * side) {
            counts[horizontal][vertical]++;
            return;
        }
        place(cell + 1, covered, horizontal, vertical);
        int row = cell / side;
        int column = cell % side;
        long lying = rod(cell, 1);
        if (column + length <= side && (covered & lying) == 0) {
            place(cell + 1, covered | lying, horizontal + 1, vertical);
        }
        long standing = rod(cell, side);
        if (row + length <= side && (covered & standing) == 0) {
            place(cell + 1, covered | standing, horizontal, vertical + 1);
        }
    }

    private long rod(int cell, int step) {
        long mask = 0;
        for (int k = 0; k < length && cell + k * step < side * side; k++) {
            mask |= 1L << (cell + k * step);
        }
        return mask;
    }
}

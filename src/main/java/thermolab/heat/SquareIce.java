package thermolab.heat;

import thermolab.num.Require;

/**
 * The ground states of ice on a square lattice, counted exactly: two arrows in and two out at each site.
 *
 * <p>A lattice of rows × columns sites, closed to a torus. One row of vertical arrows is a word of bits; a transfer matrix
 * says in how many ways (0, 1 or 2) the horizontal arrows of a row of sites join it to the next word, and the number of
 * states is the trace of its power. As the lattice grows, states^(1/sites) → (4/3)^(3/2) = 1.5396 (Lieb 1967), near
 * Pauling's estimate of 3/2. Cost: rows · 8^columns; columns up to 8.
 *
 * <p>Source: Lieb, Phys. Rev. Lett. 18, 692 (1967).
 */
public final class SquareIce {

    private SquareIce() {
    }

    /** The number of states; exact while it is below 2⁵³. */
    public static double states(int rows, int columns) {
        Require.atLeast("rows", rows, 1, "");
        Require.atLeast("columns", columns, 1, "");
        if (columns > 8) {
            throw Require.broken("columns", columns, "must be at most 8", "the transfer matrix has 4^columns entries");
        }
        double[][] transfer = transfer(columns);
        double[][] power = transfer;
        for (int row = 1; row < rows; row++) {
            power = product(power, transfer);
        }
        double trace = 0;
        for (int i = 0; i < power.length; i++) {
            trace += power[i][i];
        }
        return trace;
    }

    /** The limit of states^(1/sites) for a large lattice: (4/3)^(3/2). */
    public static double liebWays() {
        return Math.pow(4.0 / 3, 1.5);
    }

    private static double[][] transfer(int columns) {
        int words = 1 << columns;
        double[][] ways = new double[words][words];
        for (int below = 0; below < words; below++) {
            for (int above = 0; above < words; above++) {
                ways[below][above] = joins(below, above, 0, columns) + joins(below, above, 1, columns);
            }
        }
        return ways;
    }

    /** Follows the horizontal arrow around the row (1 points right): at each site what enters must leave. */
    private static int joins(int below, int above, int start, int columns) {
        int arrow = start;
        for (int site = 0; site < columns; site++) {
            arrow += (below >> site & 1) - (above >> site & 1); // up-arrow enters from below, leaves above
            if (arrow != 0 && arrow != 1) {
                return 0;
            }
        }
        return arrow == start ? 1 : 0;
    }

    private static double[][] product(double[][] a, double[][] b) {
        int n = a.length;
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (int j = 0; a[i][k] != 0 && j < n; j++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }
}

package thermolab.energy;

import java.util.Arrays;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * Who is whose neighbour, and how strongly. Undirected; two bonds between the same pair are allowed (a periodic lattice of
 * side 2 has them), a bond from a unit to itself is not.
 *
 * <p>Stored as lists one after the other: the neighbours of unit i are {@code neighbours[first[i]]} to
 * {@code neighbours[first[i + 1] - 1]}, in the order of the edges. Immutable. Cost: linear in units and edges.
 */
public final class Graph {

    private final int units;
    private final int[] from;
    private final int[] to;
    private final double[] strength;   // of each edge
    private final int[] first;         // where the list of a unit begins
    private final int[] neighbours;
    private final int[] edgeOf;        // the edge that an entry of neighbours stands for

    private Graph(int units, int[] from, int[] to, double[] strength) {
        this.units = units;
        this.from = from;
        this.to = to;
        this.strength = strength;
        first = new int[units + 1];
        for (int e = 0; e < from.length; e++) {
            first[from[e] + 1]++;
            first[to[e] + 1]++;
        }
        for (int i = 0; i < units; i++) {
            first[i + 1] += first[i];
        }
        neighbours = new int[2 * from.length];
        edgeOf = new int[2 * from.length];
        int[] next = Arrays.copyOf(first, units);
        for (int e = 0; e < from.length; e++) {
            put(next[from[e]]++, to[e], e);
            put(next[to[e]]++, from[e], e);
        }
    }

    private void put(int entry, int neighbour, int edge) {
        neighbours[entry] = neighbour;
        edgeOf[entry] = edge;
    }

    /**
     * A graph from its edges.
     *
     * @param edges pairs {i, j} of different units, 0 ≤ i, j &lt; units
     * @param strengths one finite number for each edge
     */
    public static Graph of(int units, int[][] edges, double[] strengths) {
        Require.atLeast("units", units, 1, "");
        Require.sameLength("edges", edges.length, "strengths", strengths.length);
        Require.finite("strengths", strengths, "");
        int[] from = new int[edges.length];
        int[] to = new int[edges.length];
        for (int e = 0; e < edges.length; e++) {
            Require.sameLength("edge " + e, edges[e].length, "the two ends of an edge", 2);
            from[e] = edges[e][0];
            to[e] = edges[e][1];
            if (Math.min(from[e], to[e]) < 0 || Math.max(from[e], to[e]) >= units || from[e] == to[e]) {
                throw Require.broken("edge " + e, Arrays.toString(edges[e]),
                        "must join two different units between 0 and " + (units - 1), "");
            }
        }
        return new Graph(units, from, to, strengths.clone());
    }

    /** Each off-diagonal entry of a symmetric matrix that is not zero becomes an edge; the diagonal must be zero. */
    public static Graph ofMatrix(double[][] couplings) {
        int n = couplings.length;
        Require.rectangular("couplings", couplings);
        Require.sameLength("rows of couplings", n, "columns of couplings", couplings[0].length);
        int[][] edges = new int[n * (n - 1) / 2][];
        double[] strengths = new double[edges.length];
        int count = 0;
        for (int i = 0; i < n; i++) {
            Require.finite("couplings[" + i + "]", couplings[i], "");
            if (couplings[i][i] != 0) {
                throw Require.broken("couplings[" + i + "][" + i + "]", couplings[i][i], "must be zero",
                        "a unit does not act on itself");
            }
            for (int j = i + 1; j < n; j++) {
                if (couplings[i][j] != couplings[j][i]) {
                    throw Require.broken("couplings[" + i + "][" + j + "]", couplings[i][j],
                            "must equal couplings[" + j + "][" + i + "] (" + couplings[j][i] + ")", "");
                }
                if (couplings[i][j] != 0) {
                    edges[count] = new int[] {i, j};
                    strengths[count++] = couplings[i][j];
                }
            }
        }
        return of(n, Arrays.copyOf(edges, count), Arrays.copyOf(strengths, count));
    }

    /** A periodic lattice of any number of axes, each bond of strength one: {@code lattice(4, 4)}, {@code lattice(8, 8, 8)}. */
    public static Graph lattice(int... sides) {
        Require.atLeast("axes", sides.length, 1, "");
        int units = 1;
        for (int side : sides) {
            Require.atLeast("side", side, 2, "on a periodic lattice of side 1 a unit is its own neighbour");
            units = Math.multiplyExact(units, side);
        }
        int[] from = new int[units * sides.length];
        int[] to = new int[from.length];
        int edge = 0;
        for (int unit = 0; unit < units; unit++) {
            int stride = units;
            for (int side : sides) {             // the first axis changes slowest: unit = row · columns + column
                stride /= side;
                int along = unit / stride % side;
                from[edge] = unit;
                to[edge++] = along + 1 < side ? unit + stride : unit - along * stride;
            }
        }
        double[] strength = new double[edge];
        Arrays.fill(strength, 1);
        return new Graph(units, from, to, strength);
    }

    /** Every unit joined to every other, each with the same strength. */
    public static Graph complete(int units, double strength) {
        Require.atLeast("units", units, 1, "");
        double[][] couplings = new double[units][units];
        for (int i = 0; i < units; i++) {
            Arrays.fill(couplings[i], strength);
            couplings[i][i] = 0;
        }
        return ofMatrix(couplings);
    }

    /** A colour for each unit, 0 upwards, such that no two neighbours share one: each takes the lowest that is free. */
    public int[] colours() {
        int[] colour = new int[units];
        Arrays.fill(colour, -1);
        for (int i = 0; i < units; i++) {
            boolean[] taken = new boolean[degree(i) + 1];
            for (int k = first[i]; k < first[i + 1]; k++) {
                int other = colour[neighbours[k]];
                if (other >= 0 && other < taken.length) {
                    taken[other] = true;
                }
            }
            colour[i] = 0;
            while (taken[colour[i]]) {
                colour[i]++;
            }
        }
        return colour;
    }

    /** The units of each colour of {@link #colours()}. */
    public int[][] blocks() {
        int[] colour = colours();
        int count = Arrays.stream(colour).max().orElse(0) + 1;
        int[][] blocks = new int[count][];
        for (int c = 0; c < count; c++) {
            int wanted = c;
            blocks[c] = IntStream.range(0, units).filter(i -> colour[i] == wanted).toArray();
        }
        return blocks;
    }

    public int units() {
        return units;
    }

    public int edges() {
        return from.length;
    }

    public int from(int edge) {
        return from[edge];
    }

    public int to(int edge) {
        return to[edge];
    }

    public double strength(int edge) {
        return strength[edge];
    }

    /** How many bonds a unit has. */
    public int degree(int unit) {
        return first[unit + 1] - first[unit];
    }

    /** The k-th neighbour of a unit, 0 ≤ k &lt; degree. */
    public int neighbour(int unit, int k) {
        return neighbours[first[unit] + k];
    }

    /** The edge to the k-th neighbour. */
    public int edge(int unit, int k) {
        return edgeOf[first[unit] + k];
    }
}

package thermolab.energy;

import java.util.Arrays;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The Ising model: spins s_i = ±1 on any graph, in any field.
 *
 * <pre>
 *   E(s) = −Σ_(i,j) J_ij s_i s_j − Σ_i h_i s_i            over bonds (i, j), then spins          [E]
 *   f_i = h_i + Σ_j J_ij s_j                              the field that spin i feels             [field]
 * </pre>
 *
 * <p>Turning spin i over costs 2 s_i f_i. {@link #square(int)} is the textbook's: L × L, periodic, J = 1, no field. J &lt; 0
 * is an antiferromagnet. Exact solutions: {@link Kaufman} for finite squares, {@link Onsager} for the infinite one,
 * {@link IsingRing} for one dimension, {@link #enumerate(double)} up to 22 spins.
 */
public final class Ising implements Clusters, Conditionals {

    private final double[] field;
    private final SquareLattice square;   // or null
    private volatile Graph graph;         // of a square lattice, made when it is first asked for: it takes most of the memory
    private volatile int[][] blocks;      // made when first asked for

    /**
     * A periodic rectangular lattice with one coupling J and no field; samplers know faster ways for it.
     *
     * @param rows at least 2; with 2, each spin is joined to its neighbour twice
     */
    public record SquareLattice(int rows, int columns, double coupling) {
    }

    private Ising(Graph graph, double[] field, SquareLattice square) {
        this.graph = graph;
        this.field = field;
        this.square = square;
    }

    /** Two by two spins, J = 1, no field. */
    public Ising() {
        this(null, new double[4], new SquareLattice(2, 2, 1));
    }

    /** side × side spins, periodic, J = 1, no field. */
    public static Ising square(int side) {
        return rectangle(side, side, 1);
    }

    /** rows × columns spins, periodic, without a field. */
    public static Ising rectangle(int rows, int columns, double coupling) {
        Require.finite("coupling", coupling, "");
        Require.atLeast("side", Math.min(rows, columns), 2, "on a periodic lattice of side 1 a unit is its own neighbour");
        return new Ising(null, new double[rows * columns], new SquareLattice(rows, columns, coupling));
    }

    /** Any graph, with the strengths of its edges as couplings, and a field for each spin. */
    public static Ising of(Graph couplings, double[] field) {
        Require.sameLength("field", field.length, "spins", couplings.units());
        return new Ising(couplings, Require.finite("field", field, "").clone(), null);
    }

    /** The same spins and couplings in a field that is the same everywhere. */
    public Ising withField(double strength) {
        double[] everywhere = new double[field.length];
        Arrays.fill(everywhere, Require.finite("field", strength, ""));
        return new Ising(strength == 0 ? graph : graph(), everywhere, strength == 0 ? square : null);
    }

    private static Graph scaled(Graph graph, double strength) {
        int[][] edges = new int[graph.edges()][];
        double[] strengths = new double[edges.length];
        for (int e = 0; e < edges.length; e++) {
            edges[e] = new int[] {graph.from(e), graph.to(e)};
            strengths[e] = strength * graph.strength(e);
        }
        return Graph.of(graph.units(), edges, strengths);
    }

    @Override
    public INDArray of(INDArray states) {
        Checked.states(states, dimension());
        Graph graph = graph();
        double[] spins = Tensors.toArray(states);
        double[] energies = new double[states.rows()];
        for (int c = 0; c < energies.length; c++) {
            int row = c * dimension();
            double sum = 0;
            for (int e = 0; e < graph.edges(); e++) {
                sum -= graph.strength(e) * spins[row + graph.from(e)] * spins[row + graph.to(e)];
            }
            for (int i = 0; i < field.length; i++) {
                sum -= field[i] * spins[row + i];
            }
            energies[c] = sum;                                                                                     // [E]
        }
        return Tensors.of(energies, energies.length);
    }

    @Override
    public double energy(byte[] state) {
        if (square != null) {
            return squareEnergy(state);
        }
        Graph graph = graph();
        double sum = 0;
        for (int e = 0; e < graph.edges(); e++) {
            sum -= state[graph.from(e)] == state[graph.to(e)] ? graph.strength(e) : -graph.strength(e);
        }
        for (int i = 0; i < field.length; i++) {
            sum -= field[i] * (2 * state[i] - 1);
        }
        return sum;
    }

    private double squareEnergy(byte[] state) {
        long unlike = 0;
        for (int row = 0; row < state.length; row += square.columns) {
            int below = row + square.columns == state.length ? 0 : row + square.columns;
            int left = row + square.columns - 1;
            for (int j = 0; j < square.columns; j++) {
                unlike += (state[row + j] ^ state[below + j]) + (state[row + j] ^ state[left]);
                left = row + j;
            }
        }
        return 2 * square.coupling * (unlike - state.length);                                                      // [E]
    }

    @Override
    public void levelEnergies(byte[] state, int unit, double[] into) {
        Graph graph = graph();
        double felt = field[unit];                                                                             // [field]
        int degree = graph.degree(unit);
        for (int k = 0; k < degree; k++) {
            felt += graph.strength(graph.edge(unit, k)) * (2 * state[graph.neighbour(unit, k)] - 1);
        }
        into[0] = felt;
        into[1] = -felt;
    }

    @Override
    public int[][] blocks() {
        if (blocks == null) {
            blocks = graph().blocks();
        }
        return blocks;
    }

    @Override
    public INDArray gain(int block, INDArray states) {
        Checked.states(states, dimension());
        double[] spins = Tensors.toArray(states);
        Graph graph = graph();
        int[] units = blocks()[block];
        double[] gains = new double[states.rows() * units.length];
        for (int c = 0; c < states.rows(); c++) {
            int row = c * dimension();
            for (int u = 0; u < units.length; u++) {
                double felt = field[units[u]];
                int degree = graph.degree(units[u]);
                for (int k = 0; k < degree; k++) {
                    felt += graph.strength(graph.edge(units[u], k)) * spins[row + graph.neighbour(units[u], k)];
                }
                gains[c * units.length + u] = 2 * felt;
            }
        }
        return Tensors.of(gains, states.rows(), units.length);
    }

    @Override
    public int dimension() {
        return field.length;
    }

    @Override
    public double[] levels() {
        return new double[] {-1, 1};
    }

    @Override
    public Graph graph() {
        if (graph == null) {
            graph = scaled(Graph.lattice(square.rows, square.columns), square.coupling);
        }
        return graph;
    }

    @Override
    public double breakingCost(int edge) {
        return 2 * graph().strength(edge);
    }

    @Override
    public String whyNot() {
        for (int i = 0; i < field.length; i++) {
            if (field[i] != 0) {
                return "spin " + i + " has a field (" + field[i] + ")";
            }
        }
        Graph graph = graph();
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.strength(e) < 0) {
                return "coupling " + e + " is negative (" + graph.strength(e) + ")";
            }
        }
        return "";
    }

    /** The field of each spin. */
    public double[] field() {
        return field.clone();
    }

    /** The lattice, when this is a periodic rectangle with one coupling and no field. */
    public Optional<SquareLattice> squareLattice() {
        return Optional.ofNullable(square);
    }
}

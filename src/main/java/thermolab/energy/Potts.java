package thermolab.energy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The Potts model: each unit has one of q colours, 0 to q − 1, and neighbours of one colour save the strength of their bond.
 *
 * <pre>
 *   E(s) = −Σ_(i,j) J_ij [s_i = s_j]                                          [E]
 *   T_c = J/ln(1 + √q) on the infinite square lattice                         [Tc]
 * </pre>
 *
 * <p>With q = 2 it is the Ising model of coupling J/2, shifted by a constant. Source: Wu, Rev. Mod. Phys. 54, 235 (1982).
 *
 * @param colours q, from 2 to 127
 * @param graph who is whose neighbour, with the strengths J_ij
 */
public record Potts(int colours, Graph graph) implements Clusters {

    public Potts {
        Require.atLeast("colours", colours, 2, "");
        if (colours > Byte.MAX_VALUE) {
            throw Require.broken("colours", colours, "must be at most " + Byte.MAX_VALUE, "");
        }
    }

    /** Three colours on two by two units. */
    public Potts() {
        this(3, Graph.lattice(2, 2));
    }

    /** side × side units, periodic, J = 1. */
    public static Potts square(int colours, int side) {
        return new Potts(colours, Graph.lattice(side, side));
    }

    /** The exact critical temperature of the infinite square lattice with J = 1. */
    public double criticalTemperature() {
        return 1 / Math.log(1 + Math.sqrt(colours));                                                              // [Tc]
    }

    @Override
    public INDArray of(INDArray states) {
        Checked.states(states, dimension());
        double[] units = Tensors.toArray(states);
        double[] energies = new double[states.rows()];
        for (int c = 0; c < energies.length; c++) {
            int row = c * dimension();
            for (int e = 0; e < graph.edges(); e++) {
                if (units[row + graph.from(e)] == units[row + graph.to(e)]) {
                    energies[c] -= graph.strength(e);                                                              // [E]
                }
            }
        }
        return Tensors.of(energies, energies.length);
    }

    @Override
    public double energy(byte[] state) {
        double sum = 0;
        for (int e = 0; e < graph.edges(); e++) {
            sum -= state[graph.from(e)] == state[graph.to(e)] ? graph.strength(e) : 0;
        }
        return sum;
    }

    @Override
    public void levelEnergies(byte[] state, int unit, double[] into) {
        Arrays.fill(into, 0);
        int degree = graph.degree(unit);
        for (int k = 0; k < degree; k++) {
            into[state[graph.neighbour(unit, k)]] -= graph.strength(graph.edge(unit, k));
        }
    }

    @Override
    public int dimension() {
        return graph.units();
    }

    @Override
    public double[] levels() {
        return IntStream.range(0, colours).asDoubleStream().toArray();
    }

    @Override
    public double breakingCost(int edge) {
        return graph.strength(edge);
    }

    @Override
    public String whyNot() {
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.strength(e) < 0) {
                return "bond " + e + " is negative (" + graph.strength(e) + ")";
            }
        }
        return "";
    }
}

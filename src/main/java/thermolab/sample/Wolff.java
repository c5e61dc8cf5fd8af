package thermolab.sample;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Clusters;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.energy.Potts;
import thermolab.num.RandomStream;
import thermolab.num.Require;

/**
 * Wolff's clusters: from a random unit, take in each like neighbour over a bond with probability
 *
 * <pre>
 *   1 − exp(−b/T)         b what breaking the bond costs: 2J for Ising spins, J for Potts colours          [bond]
 * </pre>
 *
 * and again from those taken in; then give the whole cluster another level, with certainty. Detailed balance holds, because
 * the bonds at the cluster's edge were refused with just the Boltzmann factor of breaking them.
 *
 * <p>Single units and pairs both turn, so any state may follow any other after a few clusters, and every start is forgotten.
 * An energy without bonds is refused: its units would turn singly and with certainty, as they nearly do at temperatures far
 * above what a bond costs, where {@link HeatBath} forgets sooner. Deep below the critical point nearly every cluster is the
 * whole magnet: up and down take turns, and a step of an even number of clusters seldom changes the sign.
 *
 * <p>Near the critical point it forgets in a few steps what single moves remember for L² sweeps. For ferromagnets without a
 * field only. Cost: the size of the clusters. Source: Wolff, Phys. Rev. Lett. 62, 361 (1989).
 *
 * @param clusters how many clusters a step moves, at least 1
 */
public record Wolff(int clusters) implements Sampler<Clusters, Spins> {

    public Wolff {
        Require.atLeast("clusters", clusters, 1, "");
    }

    /** One cluster a step. */
    public Wolff() {
        this(1);
    }

    @Override
    public Spins start(Clusters energy, INDArray positions) {
        if (!energy.whyNot().isEmpty()) {
            throw Require.broken("energy", energy.name(), "must be a ferromagnet without a field; " + energy.whyNot(),
                    "take Metropolis or HeatBath");
        }
        for (int edge = 0; edge < energy.graph().edges(); edge++) {
            if (energy.breakingCost(edge) > 0) {
                return Spins.at(energy, positions);
            }
        }
        throw Require.broken("energy", energy.name(), "must have a bond that costs something to break",
                "single units would turn with certainty, for ever; take HeatBath");
    }

    @Override
    public Step<Spins> step(Clusters energy, double[] temperatures, Spins state, Randomness randomness) {
        int chains = state.chains();
        byte[][] units = new byte[chains][];
        double[] energies = state.energies();
        double[] share = new double[chains];
        Cluster cluster = new Cluster(energy, state.levels().length);
        for (int c = 0; c < chains; c++) {
            units[c] = state.units(c);
            cluster.heat(temperatures[c]);
            for (int k = 0; k < clusters; k++) {
                cluster.grow(units[c], randomness.chain(c));
                energies[c] += cluster.change(units[c]);
                cluster.turn(units[c]);
                share[c] += (double) cluster.size / units[c].length / clusters;
            }
        }
        return new Step<>(new Spins(state.levels(), units, energies), Diagnostics.of(Diagnostics.CLUSTER, share));
    }

    /** One cluster: its units are listed, and marked in the state until they take their new level. */
    private static final class Cluster {

        private static final byte MARK = -1;

        private final Clusters energy;
        private final Graph graph;
        private final int levels;
        private final int[] members;
        private double temperature;
        private double cost;               // of the bond that was looked at last, and the probability that it takes
        private double taking;
        private int size;
        private byte old;
        private byte next;

        Cluster(Clusters energy, int levels) {
            this.energy = energy;
            this.levels = levels;
            graph = energy.graph();
            members = new int[graph.units()];
        }

        void heat(double to) {
            temperature = to;
            cost = Double.NaN;
        }

        /** Bonds mostly cost the same, so the exponential is seldom computed. */
        private double taking(int edge) {
            double breaking = energy.breakingCost(edge);
            if (breaking != cost) {
                cost = breaking;
                taking = -Math.expm1(-breaking / temperature);                                                  // [bond]
            }
            return taking;
        }

        void grow(byte[] units, RandomStream random) {
            members[0] = random.nextInt(units.length);
            old = units[members[0]];
            next = (byte) ((old + 1 + (levels == 2 ? 0 : random.nextInt(levels - 1))) % levels);
            units[members[0]] = MARK;
            size = 1;
            for (int done = 0; done < size; done++) {
                int unit = members[done];
                int degree = graph.degree(unit);
                for (int k = 0; k < degree; k++) {
                    int neighbour = graph.neighbour(unit, k);
                    if (units[neighbour] == old && random.nextDouble() < taking(graph.edge(unit, k))) {
                        units[neighbour] = MARK;
                        members[size++] = neighbour;
                    }
                }
            }
        }

        /** What the move costs: bonds to the old level break, bonds to the new one are made. */
        double change(byte[] units) {
            double change = 0;
            for (int i = 0; i < size; i++) {
                int unit = members[i];
                int degree = graph.degree(unit);
                for (int k = 0; k < degree; k++) {
                    byte neighbour = units[graph.neighbour(unit, k)];
                    if (neighbour == old) {
                        change += energy.breakingCost(graph.edge(unit, k));
                    } else if (neighbour == next) {
                        change -= energy.breakingCost(graph.edge(unit, k));
                    }
                }
            }
            return change;
        }

        void turn(byte[] units) {
            for (int i = 0; i < size; i++) {
                units[members[i]] = next;
            }
        }
    }

    @Override
    public Clusters example() {
        return Ising.rectangle(2, 2, 1);
    }

    @Override
    public List<Clusters> smallSystems() {
        return List.of(example(), Ising.square(3), new Potts(3, Graph.lattice(3)));
    }
}

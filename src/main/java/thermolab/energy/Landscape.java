package thermolab.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import thermolab.num.Require;

/**
 * The valleys of a small energy, and the passes between them: of two-valued units, where a move turns one of them, or of
 * any few states with their neighbours.
 *
 * <p>A valley is a state, or a connected set of states of one energy, from which every move leads up. The pass between two
 * valleys is the lowest energy E* such that a path of moves joins them without going above it; the barrier seen from a
 * valley is E* less its own energy. Both come from flooding: states are visited from the lowest energy up, and join the
 * lakes of their visited neighbours. Cost: 2^n n, for n up to 20 units. {@link BarrierTree} draws it.
 *
 * <p>Source: Becker and Karplus, J. Chem. Phys. 106, 1495 (1997), for graphs of valleys.
 */
public final class Landscape {

    private static final int MOST_UNITS = 20;
    private static final double ROUNDING = 1e-9;

    private final List<Valley> valleys;
    private final double[][] passes;

    /**
     * The bottom of a valley.
     *
     * @param state one of its lowest states: its units, or its number alone for states in a list
     * @param energy their energy
     */
    public record Valley(double[] state, double energy) {
    }

    private Landscape(List<Valley> valleys, double[][] passes) {
        this.valleys = valleys;
        this.passes = passes;
    }

    /** The landscape of an energy of two levels and at most 20 units. */
    public static Landscape of(Enumerable energy) {
        int units = energy.dimension();
        if (units > MOST_UNITS || energy.levels().length != 2) {
            throw Require.broken("units", units + " of " + energy.levels().length + " levels",
                    "must be at most " + MOST_UNITS + " of 2 levels", "");
        }
        Enumerated states = energy.enumerate(1);
        double[] energies = new double[states.count()];
        Arrays.setAll(energies, states::energyOf);
        return new Flood(energies, state -> turned(state, units), states::state).landscape();
    }

    private static int[] turned(int state, int units) {
        int[] neighbours = new int[units];
        Arrays.setAll(neighbours, unit -> state ^ 1 << unit);
        return neighbours;
    }

    /**
     * The landscape of a list of states.
     *
     * @param energies E of each, finite
     * @param neighbours the states that a move leads to from each; a move can be taken back
     */
    public static Landscape of(double[] energies, int[][] neighbours) {
        Require.finite("energies", energies, "");
        Require.sameLength("energies", energies.length, "neighbours", neighbours.length);
        for (int i = 0; i < neighbours.length; i++) {
            int from = i;
            for (int j : Require.labels("neighbours[" + i + "]", neighbours[i], energies.length)) {
                if (Arrays.stream(neighbours[j]).noneMatch(k -> k == from)) {
                    throw Require.broken("neighbours[" + j + "]", Arrays.toString(neighbours[j]), "must contain " + i,
                            "a move can be taken back");
                }
            }
        }
        return new Flood(energies.clone(), i -> neighbours[i], i -> new double[] {i}).landscape();
    }

    /** The valleys, the deepest first. */
    public List<Valley> valleys() {
        return valleys;
    }

    /** E* between two valleys, by their places in {@link #valleys()}; between a valley and itself, its own energy. */
    public double pass(int from, int to) {
        return passes[Require.index("from", from, passes.length)][Require.index("to", to, passes.length)];
    }

    /** How far up the way out of a valley to any deeper one leads; infinite for the deepest. */
    public double barrier(int valley) {
        Require.index("valley", valley, passes.length);
        double lowest = Double.POSITIVE_INFINITY;
        for (int deeper = 0; deeper < valley; deeper++) {
            lowest = Math.min(lowest, passes[valley][deeper]);
        }
        return lowest - valleys.get(valley).energy();
    }

    /** States in order of energy, each joining the lakes that it touches. */
    private static final class Flood {

        private final double[] energies;
        private final IntFunction<int[]> neighbours;
        private final IntFunction<double[]> stateOf;
        private final int[] parent;          // of a lake's tree of states; the root is its lowest state
        private final List<Integer> roots = new ArrayList<>();
        private final List<double[]> merges = new ArrayList<>();   // lowest states of two lakes, energy of the pass

        Flood(double[] energies, IntFunction<int[]> neighbours, IntFunction<double[]> stateOf) {
            this.energies = energies;
            this.neighbours = neighbours;
            this.stateOf = stateOf;
            parent = new int[energies.length];
        }

        Landscape landscape() {
            Arrays.fill(parent, -1);
            Integer[] order = new Integer[parent.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (i, j) -> Double.compare(energies[i], energies[j]));
            for (int state : order) {
                visit(state);
            }
            List<Valley> valleys = new ArrayList<>();
            for (int root : roots) {
                valleys.add(new Valley(stateOf.apply(root), energies[root]));
            }
            return new Landscape(List.copyOf(valleys), passes(valleys));
        }

        private void visit(int state) {
            parent[state] = state;
            for (int neighbour : neighbours.apply(state)) {
                if (parent[neighbour] >= 0) {
                    join(lake(neighbour), lake(state), energies[state]);
                }
            }
            if (parent[state] == state) {
                roots.add(state);
            }
        }

        /** Two lakes meet at an energy: the shallower one drains into the deeper, and if it had a depth, that is a pass. */
        private void join(int one, int other, double energy) {
            if (one == other) {
                return;
            }
            int deep = deeper(one, other);
            int shallow = deep == one ? other : one;
            if (energy - energies[shallow] > ROUNDING) {
                merges.add(new double[] {deep, shallow, energy});
            } else {
                roots.remove((Integer) shallow);
            }
            parent[shallow] = deep;
        }

        private int deeper(int one, int other) {
            int byEnergy = Double.compare(energies[one], energies[other]);
            if (byEnergy != 0) {
                return byEnergy < 0 ? one : other;
            }
            return roots.contains(one) ? one : other;
        }

        private int lake(int state) {
            while (parent[state] != state) {
                state = parent[state];
            }
            return state;
        }

        private double[][] passes(List<Valley> valleys) {
            int n = valleys.size();
            double[][] passes = new double[n][n];
            for (int i = 0; i < n; i++) {
                Arrays.fill(passes[i], Double.POSITIVE_INFINITY);
                passes[i][i] = valleys.get(i).energy();
            }
            List<List<Integer>> groups = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                groups.add(new ArrayList<>(List.of(i)));
            }
            for (double[] merge : merges) {
                List<Integer> one = groupOf(groups, roots.indexOf((int) merge[0]));
                List<Integer> other = groupOf(groups, roots.indexOf((int) merge[1]));
                for (int i : one) {
                    for (int j : other) {
                        passes[i][j] = merge[2];
                        passes[j][i] = merge[2];
                    }
                }
                groups.remove(other);
                one.addAll(other);
            }
            return passes;
        }

        private static List<Integer> groupOf(List<List<Integer>> groups, int valley) {
            return groups.stream().filter(group -> group.contains(valley)).findFirst().orElseThrow();
        }
    }
}

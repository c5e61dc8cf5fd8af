package thermolab.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.num.Require;

/**
 * The valleys of a small energy of two-valued units, and the passes between them, where a move turns one unit.
 *
 * <p>A valley is a state, or a connected set of states of one energy, from which every move leads up. The pass between two
 * valleys is the lowest energy E* such that a path of moves joins them without going above it; the barrier seen from a
 * valley is E* less its own energy. Both come from flooding: states are visited from the lowest energy up, and join the
 * lakes of their visited neighbours. Cost: 2^n n, for n up to 20 units.
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
     * @param state one of its lowest states
     * @param energy their energy
     */
    public record Valley(double[] state, double energy) {
    }

    private Landscape(List<Valley> valleys, double[][] passes) {
        this.valleys = valleys;
        this.passes = passes;
    }

    /** The landscape of an energy of two levels and at most 20 units. */
    public static Landscape of(Enumeration energy) {
        int units = energy.dimension();
        if (units > MOST_UNITS || energy.levels().length != 2) {
            throw Require.broken("units", units + " of " + energy.levels().length + " levels",
                    "must be at most " + MOST_UNITS + " of 2 levels", "");
        }
        return new Flood(energy.enumerate(1), units).landscape();
    }

    /** The valleys, the deepest first. */
    public List<Valley> valleys() {
        return valleys;
    }

    /** E* between two valleys, by their places in {@link #valleys()}; between a valley and itself, its own energy. */
    public double pass(int from, int to) {
        return passes[from][to];
    }

    /** How far up the way out of a valley to any deeper one leads; infinite for the deepest. */
    public double barrier(int valley) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int deeper = 0; deeper < valley; deeper++) {
            lowest = Math.min(lowest, passes[valley][deeper]);
        }
        return lowest - valleys.get(valley).energy();
    }

    /** States in order of energy, each joining the lakes that it touches. */
    private static final class Flood {

        private final Enumerated states;
        private final int units;
        private final int[] parent;          // of a lake's tree of states; the root is its lowest state
        private final List<Integer> roots = new ArrayList<>();
        private final List<double[]> merges = new ArrayList<>();   // lowest states of two lakes, energy of the pass

        Flood(Enumerated states, int units) {
            this.states = states;
            this.units = units;
            parent = new int[states.count()];
        }

        Landscape landscape() {
            Arrays.fill(parent, -1);
            Integer[] order = new Integer[parent.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (i, j) -> Double.compare(states.energyOf(i), states.energyOf(j)));
            for (int state : order) {
                visit(state);
            }
            List<Valley> valleys = new ArrayList<>();
            for (int root : roots) {
                valleys.add(new Valley(states.state(root), states.energyOf(root)));
            }
            return new Landscape(List.copyOf(valleys), passes(valleys));
        }

        private void visit(int state) {
            parent[state] = state;
            for (int unit = 0; unit < units; unit++) {
                int neighbour = state ^ 1 << unit;
                if (parent[neighbour] >= 0) {
                    join(lake(neighbour), lake(state), states.energyOf(state));
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
            if (energy - states.energyOf(shallow) > ROUNDING) {
                merges.add(new double[] {deep, shallow, energy});
            } else {
                roots.remove((Integer) shallow);
            }
            parent[shallow] = deep;
        }

        private int deeper(int one, int other) {
            int byEnergy = Double.compare(states.energyOf(one), states.energyOf(other));
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

package thermolab.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import thermolab.num.Require;

/**
 * A way round through a network of states, what drives it and what runs along it.
 *
 * <pre>
 *   A = ln Π w(forwards)/w(backwards)            the affinity, nats a round                                   [affinity]
 *   σ = Σ over the cycles of a basis of current × affinity                                                    [sum]
 * </pre>
 *
 * <p>Each bond beyond a spanning tree closes one cycle, and the net flux through it is the cycle's current. Another tree gives
 * other cycles and the same sum. All affinities are zero if and only if the rates obey detailed balance (Kolmogorov's criterion).
 *
 * @param states in the order in which they are visited; the last leads back to the first. {@link JumpProcess#cycles()} begins at the
 *     lowest state and goes to the lower of its two neighbours: round a ring of equal states that is forwards
 * @param affinity A, infinite where a way back is missing
 * @param current net rounds per unit of time through the bond that closes the cycle
 */
public record FluxCycle(int[] states, double affinity, double current) {

    public FluxCycle {
        Require.atLeast("states of the cycle", states.length, 3, "there and back is no cycle");
        states = states.clone();
        for (int i = 0; i < states.length; i++) {
            Require.atLeast("states[" + i + "]", states[i], 0, "");
        }
        if (Double.isNaN(affinity)) {
            throw Require.broken("affinity", affinity, "must be a number", "");
        }
        Require.finite("current", current, "");
    }

    @Override
    public int[] states() {
        return states.clone();
    }

    /** Nats per unit of time: current times affinity. */
    public double entropyProduction() {
        return current == 0 ? 0 : current * affinity;
    }

    /** A of a way round, given by its states in order.                                                          [affinity] */
    public static double affinity(double[][] rates, int... states) {
        Require.rectangular("rates", rates);
        Require.sameLength("rows of rates", rates.length, "columns of rates", rates[0].length);
        for (int i = 0; i < rates.length; i++) {
            Require.finite("rates[" + i + "]", rates[i], "");
        }
        Require.atLeast("states of the cycle", states.length, 3, "there and back is no cycle");
        double affinity = 0;
        for (int k = 0; k < states.length; k++) {
            int i = Require.index("states[" + k + "]", states[k], rates.length);
            int next = (k + 1) % states.length;
            int j = Require.index("states[" + next + "]", states[next], rates.length);
            double there = Require.nonNegative("rates[" + i + "][" + j + "]", rates[i][j], "a rate counts jumps");
            double back = Require.nonNegative("rates[" + j + "][" + i + "]", rates[j][i], "a rate counts jumps");
            if (there == 0 && back == 0 || i == j) {
                throw Require.broken("bond " + i + "–" + j, "no jump either way", "must carry jumps", "the cycle runs along bonds");
            }
            affinity += Math.log(there) - Math.log(back);
        }
        return Require.answer("affinity", affinity);
    }

    static List<FluxCycle> basis(double[][] rates, double[][] fluxes) {
        int n = rates.length;
        int[] parent = tree(rates);
        List<FluxCycle> cycles = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if ((rates[i][j] > 0 || rates[j][i] > 0) && parent[i] != j && parent[j] != i) {
                    int[] way = closed(parent, j, i); // j … i, then i → j
                    int[] oriented = oriented(way);
                    boolean turned = follower(oriented, i) != j;
                    cycles.add(new FluxCycle(oriented, affinity(rates, oriented), turned ? fluxes[j][i] : fluxes[i][j]));
                }
            }
        }
        return List.copyOf(cycles);
    }

    /** The same way round from its lowest state on, towards the lower of that state's neighbours. */
    private static int[] oriented(int[] way) {
        int n = way.length;
        int start = 0;
        for (int k = 1; k < n; k++) {
            start = way[k] < way[start] ? k : start;
        }
        int step = way[(start + 1) % n] < way[(start + n - 1) % n] ? 1 : n - 1;
        int[] oriented = new int[n];
        for (int k = 0; k < n; k++) {
            oriented[k] = way[(start + k * step) % n];
        }
        return oriented;
    }

    /** The state after this one. */
    private static int follower(int[] way, int state) {
        for (int k = 0; k < way.length - 1; k++) {
            if (way[k] == state) {
                return way[k + 1];
            }
        }
        return way[0];
    }

    /** Each state's parent in a spanning tree by breadth; the root is its own. */
    private static int[] tree(double[][] rates) {
        int[] parent = new int[rates.length];
        Arrays.fill(parent, -1);
        parent[0] = 0;
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int i = open.poll();
            for (int j = 0; j < rates.length; j++) {
                if (parent[j] < 0 && (rates[i][j] > 0 || rates[j][i] > 0)) {
                    parent[j] = i;
                    open.add(j);
                }
            }
        }
        return parent;
    }

    /** The way along the tree from one state to another. */
    private static int[] closed(int[] parent, int from, int to) {
        List<Integer> up = toRoot(parent, from);
        List<Integer> down = toRoot(parent, to);
        while (up.size() > 1 && down.size() > 1 && up.get(up.size() - 2).equals(down.get(down.size() - 2))) {
            up.remove(up.size() - 1);
            down.remove(down.size() - 1);
        }
        down.remove(down.size() - 1); // the meeting place, once
        Collections.reverse(down);
        up.addAll(down);
        return up.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> toRoot(int[] parent, int i) {
        List<Integer> way = new ArrayList<>(List.of(i));
        for (int k = i; parent[k] != k; k = parent[k]) {
            way.add(parent[k]);
        }
        return way;
    }
}

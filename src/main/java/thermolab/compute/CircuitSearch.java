package thermolab.compute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * Smallest reversible circuits, by trying all: NOT, CNOT and Toffoli gates in any order on wires of which some take the input and the others start
 * at 0, the answer on any wires.
 *
 * <p>Breadth first: a state is what all wires hold for all inputs at once, one column of bits a wire, so that a gate is one operation on whole columns
 * and equal states are met once. Exact and exhaustive: an empty answer says that no such circuit has so few gates.
 *
 * @param gates how many gates the smallest circuits have
 * @param toffolis how many of them are Toffoli gates, in the circuit that is handed out
 * @param ways how many sequences of gates of that length arrive
 * @param states how many different states were met
 * @param circuit one of the smallest
 */
public record CircuitSearch(int gates, int toffolis, long ways, int states, Embedding circuit) {

    private static final int MOST_BITS = 60;
    private static final int MOST_STATES = 3_000_000;

    /** A state on the way: how many gates brought it, in how many ways, by which gate from which state. */
    private record Visit(int depth, long[] ways, long from, int gate) {
    }

    /** The fewest gates of any kind; see {@link #fewest(TruthTable, int, int, int)}. */
    public static Optional<CircuitSearch> fewest(TruthTable table, int wires, int mostGates) {
        return fewest(table, wires, mostGates, mostGates);
    }

    /**
     * The fewest gates, with no more than so many Toffoli gates among them.
     *
     * @param table what to compute; its inputs stand on the first wires
     * @param wires at least the inputs and at least the outputs of the table; wires times 2^inputs is at most 60
     * @param mostGates how many gates to try, at least 0
     * @param mostToffolis how many of them may be Toffoli gates, from 0
     * @return empty where no such circuit has so few gates
     */
    public static Optional<CircuitSearch> fewest(TruthTable table, int wires, int mostGates, int mostToffolis) {
        Require.atLeast("wires", wires, Math.max(table.inputs(), table.outputs()), "inputs and outputs stand on wires");
        Require.atLeast("mostGates", mostGates, 0, "");
        Require.atLeast("mostToffolis", mostToffolis, 0, "");
        int rows = 1 << table.inputs();
        if ((long) wires * rows > MOST_BITS) {
            throw Require.broken("wires", wires, "times 2^inputs (" + rows + ") must be at most " + MOST_BITS, "choose a smaller table");
        }
        return new Search(table, wires, rows, mostGates, Math.min(mostToffolis, 7)).run(mostToffolis < mostGates);
    }

    /** One search: the gates that may be used and what was met so far. */
    private static final class Search {

        private final TruthTable table;
        private final int wires;
        private final int rows;
        private final long ones;            // one for each input
        private final int mostGates;
        private final int mostToffolis;
        private final List<ReversibleGate> gates;
        private final long[] wanted;        // the column of each output bit
        private final Map<Long, Visit> met = new HashMap<>();

        Search(TruthTable table, int wires, int rows, int mostGates, int mostToffolis) {
            this.table = table;
            this.wires = wires;
            this.rows = rows;
            this.ones = (1L << rows) - 1;
            this.mostGates = mostGates;
            this.mostToffolis = mostToffolis;
            this.gates = gatesOn(wires);
            this.wanted = new long[table.outputs()];
            for (int bit = 0; bit < wanted.length; bit++) {
                for (int x = 0; x < rows; x++) {
                    wanted[bit] |= (long) (table.apply(x) >> bit & 1) << x;
                }
            }
        }

        /** Layer after layer; where Toffoli gates are rationed, how many were used is part of the state, in the bits above the columns. */
        Optional<CircuitSearch> run(boolean rationed) {
            long start = 0;
            for (int wire = 0; wire < table.inputs(); wire++) {
                for (int x = 0; x < rows; x++) {
                    start |= (long) (x >> wire & 1) << wire * rows + x;
                }
            }
            met.put(start, new Visit(0, new long[] {1}, 0, -1));
            List<Long> layer = List.of(start);
            for (int depth = 0;; depth++) {
                List<Long> arrived = layer.stream().filter(state -> outputs(state) != null).toList();
                if (!arrived.isEmpty()) {
                    return Optional.of(answer(arrived, depth));
                }
                if (depth == mostGates || layer.isEmpty()) {
                    return Optional.empty();
                }
                layer = next(layer, depth + 1, rationed);
            }
        }

        private List<Long> next(List<Long> layer, int depth, boolean rationed) {
            List<Long> next = new ArrayList<>();
            for (long state : layer) {
                long ways = met.get(state).ways[0];
                for (int g = 0; g < gates.size(); g++) {
                    boolean toffoli = rationed && gates.get(g).controls().size() == 2;
                    if (toffoli && state >>> MOST_BITS >= mostToffolis) {
                        continue;
                    }
                    long after = apply(gates.get(g), state) + (toffoli ? 1L << MOST_BITS : 0);
                    Visit visit = met.get(after);
                    if (visit == null) {
                        met.put(after, new Visit(depth, new long[] {ways}, state, g));
                        next.add(after);
                    } else if (visit.depth == depth) {
                        visit.ways[0] += ways;
                    }
                }
            }
            if (met.size() > MOST_STATES) {
                throw Require.broken("mostGates", mostGates, "leads to more than " + MOST_STATES + " states", "ask for fewer gates or wires");
            }
            return next;
        }

        private long apply(ReversibleGate gate, long state) {
            long turn = ones;
            for (int control : gate.controls()) {
                turn &= state >> control * rows;
            }
            return state ^ turn << gate.targets().get(0) * rows;
        }

        /** The wires that hold the answer, or null. */
        private List<Integer> outputs(long state) {
            List<Integer> places = new ArrayList<>();
            for (long column : wanted) {
                int wire = 0;
                while (wire < wires && ((state >> wire * rows & ones) != column || places.contains(wire))) {
                    wire++;
                }
                if (wire == wires) {
                    return null;
                }
                places.add(wire);
            }
            return places;
        }

        private CircuitSearch answer(List<Long> arrived, int depth) {
            long state = arrived.get(0);
            List<ReversibleGate> way = new ArrayList<>();
            for (Visit visit = met.get(state); visit.gate >= 0; visit = met.get(visit.from)) {
                way.add(0, gates.get(visit.gate));
            }
            Circuit circuit = new Circuit(wires, way);
            List<Integer> inputs = IntStream.range(0, table.inputs()).boxed().toList();
            long ways = arrived.stream().mapToLong(end -> met.get(end).ways[0]).sum();
            return new CircuitSearch(depth, circuit.toffolis(), ways, met.size(), new Embedding(circuit, inputs, outputs(state)));
        }

        private static List<ReversibleGate> gatesOn(int wires) {
            List<ReversibleGate> all = new ArrayList<>();
            for (int target = 0; target < wires; target++) {
                all.add(new ReversibleGate(List.of(), List.of(target)));
                for (int a = 0; a < wires; a++) {
                    if (a != target) {
                        all.add(new ReversibleGate(List.of(a), List.of(target)));
                    }
                    for (int b = a + 1; b < wires; b++) {
                        if (a != target && b != target) {
                            all.add(new ReversibleGate(List.of(a, b), List.of(target)));
                        }
                    }
                }
            }
            return all;
        }
    }
}

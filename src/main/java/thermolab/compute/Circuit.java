package thermolab.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import thermolab.num.Require;

/**
 * Reversible gates one after the other on wires that never branch or end: a permutation of the 2^wires states, so that it forgets nothing.
 *
 * <pre>{@code
 * Circuit swap = Circuit.on(2).cnot(0, 1).cnot(1, 0).cnot(0, 1);
 * swap.apply(0b01);        // 0b10
 * }</pre>
 *
 * <p>Source: Fredkin and Toffoli, Int. J. Theor. Phys. 21, 219 (1982).
 *
 * @param wires how many, from 1 to {@link #MOST_WIRES}
 * @param gates in their order
 */
public record Circuit(int wires, List<ReversibleGate> gates) {

    public static final int MOST_WIRES = 62;

    public Circuit {
        if (wires < 1 || wires > MOST_WIRES) {
            throw Require.broken("wires", wires, "must be between 1 and " + MOST_WIRES, "");
        }
        gates = List.copyOf(gates);
        for (ReversibleGate gate : gates) {
            Stream.concat(gate.controls().stream(), gate.targets().stream()).forEach(wire -> Require.index("wire of " + gate.name(), wire, wires));
        }
    }

    /** Bare wires. */
    public static Circuit on(int wires) {
        return new Circuit(wires, List.of());
    }

    public Circuit not(int target) {
        return then(new ReversibleGate(List.of(), List.of(target)));
    }

    public Circuit cnot(int control, int target) {
        return then(new ReversibleGate(List.of(control), List.of(target)));
    }

    public Circuit toffoli(int control, int other, int target) {
        return then(new ReversibleGate(List.of(control, other), List.of(target)));
    }

    public Circuit fredkin(int control, int target, int other) {
        return then(new ReversibleGate(List.of(control), List.of(target, other)));
    }

    /** The circuit with one gate more at its end. */
    public Circuit then(ReversibleGate gate) {
        List<ReversibleGate> more = new ArrayList<>(gates);
        more.add(gate);
        return new Circuit(wires, more);
    }

    /** This circuit and then another one on as many wires. */
    public Circuit then(Circuit next) {
        Require.sameLength("wires", wires, "wires of the next", next.wires);
        return new Circuit(wires, Stream.concat(gates.stream(), next.gates.stream()).toList());
    }

    /** The same gates on more wires. */
    public Circuit widened(int moreWires) {
        return new Circuit(wires + Require.atLeast("moreWires", moreWires, 0, ""), gates);
    }

    /** The circuit that undoes this one: its gates in the opposite order. */
    public Circuit inverse() {
        List<ReversibleGate> turned = new ArrayList<>(gates);
        Collections.reverse(turned);
        return new Circuit(wires, turned);
    }

    /** The bits at the end; bit k of the number stands on wire k. */
    public long apply(long bits) {
        if (bits < 0 || bits >> wires != 0) {
            throw Require.broken("bits", bits, "must be at least 0 and below 2^" + wires, "one bit for each wire");
        }
        long state = bits;
        for (ReversibleGate gate : gates) {
            state = gate.apply(state);
        }
        return state;
    }

    /** The number at the end for each number at the beginning; at most {@link TruthTable#MOST_INPUTS} wires. */
    public int[] permutation() {
        return table("").rows();
    }

    /** The circuit as a truth table from all wires to all wires; at most {@link TruthTable#MOST_INPUTS} wires. */
    public TruthTable table(String name) {
        return TruthTable.of(name, wires, wires, x -> (int) apply(x));
    }

    /** Whether a map of 0 … n − 1 to itself is one-to-one, each number being met once. */
    public static boolean isBijection(int[] map) {
        boolean[] met = new boolean[map.length];
        for (int y : map) {
            if (y < 0 || y >= map.length || met[y]) {
                return false;
            }
            met[y] = true;
        }
        return true;
    }

    /** How many gates have this name, such as {@code "Toffoli"}. */
    public int count(String name) {
        return (int) gates.stream().filter(gate -> gate.name().equals(name)).count();
    }

    public int toffolis() {
        return count("Toffoli");
    }

    public int cnots() {
        return count("CNOT");
    }

    /** The bits on some wires of a state, the first wire as bit 0. */
    static int read(long state, List<Integer> wires) {
        int value = 0;
        for (int k = 0; k < wires.size(); k++) {
            value |= (int) (state >> wires.get(k) & 1) << k;
        }
        return value;
    }

    /** The state in which some wires hold the bits of a number and all others 0. */
    static long written(int value, List<Integer> wires) {
        long state = 0;
        for (int k = 0; k < wires.size(); k++) {
            state |= (long) (value >> k & 1) << wires.get(k);
        }
        return state;
    }

    static List<Integer> list(int... wires) {
        return Arrays.stream(wires).boxed().toList();
    }
}

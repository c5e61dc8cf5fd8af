package thermolab.compute;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * A function that forgets, computed by a circuit that doesn't: some wires take the input, the others start at 0, some wires hold the answer.
 *
 * <p><i>Ancillas</i> are the wires that start at 0. <i>Garbage</i> is what is neither answer nor certain at the end: it is either kept for ever or
 * erased at k_B T times its entropy. Inputs that the circuit gives back, all of them, are not garbage.
 *
 * @param circuit what runs
 * @param inputs the wires that take the bits of the input, bit 0 first; different ones
 * @param outputs the wires on which the answer stands at the end, bit 0 first; different ones
 */
public record Embedding(Circuit circuit, List<Integer> inputs, List<Integer> outputs) {

    public Embedding {
        inputs = checked("inputs", inputs, circuit.wires());
        outputs = checked("outputs", outputs, circuit.wires());
        if (inputs.size() > TruthTable.MOST_INPUTS) {
            throw Require.broken("number of inputs", inputs.size(), "must be at most " + TruthTable.MOST_INPUTS, "all of them are tried");
        }
    }

    private static List<Integer> checked(String name, List<Integer> wires, int size) {
        Require.atLeast("number of " + name, wires.size(), 1, "");
        for (int wire : wires) {
            Require.index("wire of " + name, wire, size);
        }
        if (wires.stream().distinct().count() < wires.size()) {
            throw Require.broken(name, wires, "must be different wires", "");
        }
        return List.copyOf(wires);
    }

    /**
     * The full adder on four wires (a, b, c, 0) with two Toffoli and two CNOT gates: sum on wire 2, carry on wire 3, garbage a and a ⊕ b.
     */
    public static Embedding fullAdder() {
        return RippleAdder.reversible(1);
    }

    /**
     * Bennett's way: compute, copy the answer onto fresh wires, compute backwards. Twice the gates and a CNOT for each bit of the answer; the inputs
     * come back, and no garbage is left.
     */
    public Embedding bennett() {
        int wires = circuit.wires();
        Circuit whole = circuit.widened(outputs.size());
        for (int k = 0; k < outputs.size(); k++) {
            whole = whole.cnot(outputs.get(k), wires + k);
        }
        Circuit back = circuit.inverse().widened(outputs.size());
        return new Embedding(whole.then(back), inputs, IntStream.range(wires, wires + outputs.size()).boxed().toList());
    }

    /** The function that is computed. */
    public TruthTable table(String name) {
        return TruthTable.of(name, inputs.size(), outputs.size(), x -> Circuit.read(end(x), outputs));
    }

    /** Whether this computes the table, for all inputs. */
    public boolean computes(TruthTable table) {
        return table(table.name()).equals(table);
    }

    /** How many wires start at 0. */
    public int ancillas() {
        return circuit.wires() - inputs.size();
    }

    /** The wires that hold garbage at the end. */
    public List<Integer> garbage() {
        boolean restored = IntStream.range(0, 1 << inputs.size()).allMatch(x -> Circuit.read(end(x), inputs) == x);
        return IntStream.range(0, circuit.wires()).boxed()
                .filter(wire -> !outputs.contains(wire) && !(restored && inputs.contains(wire)))
                .filter(wire -> IntStream.range(0, 1 << inputs.size()).anyMatch(x -> (end(x) >> wire & 1) == 1)).toList();
    }

    /**
     * The entropy of the garbage for somebody who knows the answer, in bits: what erasing it costs at least. Where no input comes back, it is the
     * information loss of the function.
     *
     * @param p probability of each input number
     */
    public double garbageBits(double[] p) {
        List<Integer> both = Stream.concat(outputs.stream(), garbage().stream()).toList();
        if (both.size() > TruthTable.MOST_INPUTS) {
            throw Require.broken("wires of answer and garbage", both.size(), "must be at most " + TruthTable.MOST_INPUTS, "");
        }
        TruthTable all = TruthTable.of("answer and garbage", inputs.size(), both.size(), x -> Circuit.read(end(x), both));
        return Math.max(0, Entropy.shannonBits(all.output(p)) - Entropy.shannonBits(table("answer").output(p)));
    }

    private long end(int input) {
        return circuit.apply(Circuit.written(input, inputs));
    }
}

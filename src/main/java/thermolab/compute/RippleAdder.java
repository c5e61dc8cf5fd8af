package thermolab.compute;

import java.util.List;
import java.util.stream.IntStream;
import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * Adding two numbers of n bits, carry after carry: once with circuits that forget nothing, once with full adders that each forget their inputs.
 *
 * <pre>
 *   the function forgets       2n + 1 − H(sum)                                                             [whole]
 *   stage by stage it forgets  Σ_i [2 + H(c_i) − H(s_i, c_{i+1})]  ≥ the whole                             [stages]
 *   reversible: 2n Toffoli, 2n CNOT, n ancillas, 2n bits of garbage, or none after Bennett's way back
 * </pre>
 *
 * <p>The bits of both numbers are independent and even, and so is the carry in. Stages lose more, as each of them knows nothing about what
 * the others still hold: correlations between sum bits and carries are thrown away. Source of the price of modules: Boyd, Mandal and
 * Crutchfield, Phys. Rev. X 8, 031036 (2018).
 */
public final class RippleAdder {

    private RippleAdder() {
    }

    /**
     * The reversible adder. Wires 0 … n − 1 and n … 2n − 1 hold the numbers, wire 2n the carry in, n more start at 0; the sum stands on wires 2n …
     * 3n − 1 and the last carry on 3n.
     *
     * @param bits n, from 1 to 9
     */
    public static Embedding reversible(int bits) {
        check(bits, 9);
        Circuit circuit = Circuit.on(3 * bits + 1);
        for (int i = 0; i < bits; i++) {
            int a = i;
            int b = bits + i;
            int carry = 2 * bits + i;
            int next = carry + 1;
            circuit = circuit.toffoli(a, b, next).cnot(a, b).toffoli(b, carry, next).cnot(b, carry);
        }
        return new Embedding(circuit, range(0, 2 * bits + 1), range(2 * bits, 3 * bits + 1));
    }

    /** [whole] in bits: what the n-bit addition forgets, n from 1 to 9. */
    public static double forgottenBits(int bits) {
        return LogicGates.adder(bits).informationLossBits();                                                // [whole]
    }

    /**
     * [stages] in bits: what n full adders forget that each overwrite their three inputs, for any n from 1 to a million.
     */
    public static double forgottenBitsByStages(int bits) {
        check(bits, 1_000_000);
        double carry = 0.5;
        double forgotten = 0;
        for (int i = 0; i < bits; i++) {
            double[] p = TruthTable.independent(0.5, 0.5, carry);
            forgotten += LogicGates.FULL_ADDER.informationLoss(p);                                          // [stages]
            double[] out = LogicGates.FULL_ADDER.output(p);
            carry = out[2] + out[3];
        }
        return Entropy.bits(forgotten);
    }

    static void check(int bits, int most) {
        if (bits < 1 || bits > most) {
            throw Require.broken("bits", bits, "must be between 1 and " + most, "bits of each number");
        }
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}

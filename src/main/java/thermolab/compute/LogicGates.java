package thermolab.compute;

import java.util.List;

/** The truth tables that processors are made of, and the one-to-one ones that they could be made of. Wire 0 is the first named. */
public final class LogicGates {

    public static final TruthTable NOT = TruthTable.of("NOT", 1, 1, 0);
    /** One bit becomes two alike: one-to-one, and on the way back an erasure of a copy. */
    public static final TruthTable COPY = TruthTable.of("COPY", 2, 0, 3);
    /** Whatever it was, it is 0. */
    public static final TruthTable ERASE = TruthTable.of("ERASE", 1, 0, 0);
    public static final TruthTable AND = TruthTable.of("AND", 1, 0, 0, 0, 1);
    public static final TruthTable OR = TruthTable.of("OR", 1, 0, 1, 1, 1);
    public static final TruthTable NAND = TruthTable.of("NAND", 1, 1, 1, 1, 0);
    public static final TruthTable NOR = TruthTable.of("NOR", 1, 1, 0, 0, 0);
    public static final TruthTable XOR = TruthTable.of("XOR", 1, 0, 1, 1, 0);
    /** a, b → sum on wire 0, carry on wire 1. */
    public static final TruthTable HALF_ADDER = TruthTable.of("half adder", 2, 2, x -> (x & 1) + (x >> 1));
    /** a, b, carry in → sum on wire 0, carry out on wire 1. */
    public static final TruthTable FULL_ADDER = TruthTable.of("full adder", 3, 2, Integer::bitCount);
    /** Wire 0 controls wire 1. */
    public static final TruthTable CNOT = Circuit.on(2).cnot(0, 1).table("CNOT");
    /** Wires 0 and 1 control wire 2. */
    public static final TruthTable TOFFOLI = Circuit.on(3).toffoli(0, 1, 2).table("Toffoli");
    /** Wire 0 controls whether wires 1 and 2 change places. */
    public static final TruthTable FREDKIN = Circuit.on(3).fredkin(0, 1, 2).table("Fredkin");

    private LogicGates() {
    }

    /** All of them, those that forget first. */
    public static List<TruthTable> all() {
        return List.of(AND, NAND, OR, NOR, FULL_ADDER, XOR, ERASE, HALF_ADDER, NOT, COPY, CNOT, TOFFOLI, FREDKIN);
    }

    /**
     * Two numbers of n bits and a carry in → their sum: wires 0 … n − 1 and n … 2n − 1 hold the numbers, lowest bit first, wire 2n the carry; the
     * sum has n + 1 bits.
     *
     * @param bits n, from 1 to 9
     */
    public static TruthTable adder(int bits) {
        RippleAdder.check(bits, 9);
        int mask = (1 << bits) - 1;
        return TruthTable.of(bits + "-bit adder", 2 * bits + 1, bits + 1, x -> (x & mask) + (x >> bits & mask) + (x >> 2 * bits));
    }
}

package chapter19;

import thermolab.exercise.Withholds;

/**
 * Circuits that forget nothing. A gate is a row of wires: its controls, none to two of them, and last its target, all different; where all controls
 * are 1 the target is turned over. A circuit is its gates in their order. Bit k of a number stands on wire k.
 */
@Withholds({"compute.Embedding", "compute.RippleAdder", "compute.CircuitSearch", "compute.Circuit", "compute.ReversibleGate", "compute.LogicGates"})
public interface ReversibleAdder {

    /**
     * What stands on the wires at the end.
     *
     * @param gates any number of them; left as they are
     * @param bits what stands on the wires at the beginning; up to 40 wires
     */
    long run(int[][] gates, long bits);

    /**
     * A full adder on four wires: bits a, b and carry c on wires 0, 1 and 2, zero on wire 3. In the end wire 2 holds the sum bit and wire 3 the carry,
     * and any garbage stands on wires 0 and 1. At most two gates have two controls.
     */
    int[][] reversibleFullAdder();

    /**
     * A full adder without garbage on six wires: a, b, c on wires 0 to 2, zeros on wires 3 to 5. In the end wires 0 to 2 hold a, b and c again, wire 3 is
     * zero, wire 4 holds the sum bit and wire 5 the carry. Any number of gates.
     */
    int[][] cleanFullAdder();
}

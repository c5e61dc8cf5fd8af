package chapter19;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ReversibleAdder.class, number = 4, title = "An adder that forgets nothing", points = 4, hints = {
    "The sum bit is a ⊕ b ⊕ c: CNOT gates alone make it. The carry needs products: Toffoli gates onto the wire that starts at 0.",
    "The carry is ab ⊕ (a ⊕ b)c. When do a and b still stand on their wires, and when does a ⊕ b?",
    "Without garbage: compute, copy by CNOT onto the two new wires, and then all gates of the computation backwards."})
public class ReversibleAdderTest {

    /** Our own simulation, so that an answer's circuit is judged apart from its {@code run}. */
    private static long end(int[][] gates, long bits, int wires, int mostControls) {
        long state = bits;
        for (int[] gate : gates) {
            String text = "gate " + Arrays.toString(gate);
            assertTrue(gate.length >= 1 && gate.length <= mostControls + 1, text + " has none to " + mostControls + " controls and a target");
            assertEquals(gate.length, Arrays.stream(gate).distinct().count(), text + " names different wires");
            assertTrue(Arrays.stream(gate).allMatch(w -> w >= 0 && w < wires), text + " stands on the wires");
            long mask = 0;
            for (int k = 0; k + 1 < gate.length; k++) {
                mask |= 1L << gate[k];
            }
            state ^= (state & mask) == mask ? 1L << gate[gate.length - 1] : 0;
        }
        return state;
    }

    @Checks(points = 1, idea = "A gate turns its target over where all its controls are 1, gate after gate; backwards the same gates undo it")
    void runs(ReversibleAdder answer) {
        int[][] gates = {{2}, {0, 1}, {0, 2, 1}, {1, 35, 0}, {1, 2, 35}};
        int[][] back = {{1, 2, 35}, {1, 35, 0}, {0, 2, 1}, {0, 1}, {2}};
        for (long bits : new long[] {0, 1, 2, 3, 5, 7, 1L << 35, (1L << 35) + 7, (1L << 39) + 3}) {
            long end = answer.run(gates, bits);
            assertEquals(end(gates, bits, 40, 2), end);
            assertEquals(bits, answer.run(back, end));
        }
    }

    @Checks(points = 1, idea = "The sum bit stands on wire 2 and the carry on wire 3, for all eight inputs")
    void adds(ReversibleAdder answer) {
        int[][] gates = answer.reversibleFullAdder();
        for (int x = 0; x < 8; x++) {
            assertEquals(Integer.bitCount(x), end(gates, x, 4, 2) >> 2 & 3, "a, b, c = " + (x & 1) + ", " + (x >> 1 & 1) + ", " + (x >> 2));
        }
    }

    @Checks(points = 1, idea = "Two Toffoli gates are enough, if they are placed where a and b, and then a ⊕ b, still stand on their wires")
    void isThrifty(ReversibleAdder answer) {
        int[][] gates = answer.reversibleFullAdder();
        for (int x = 0; x < 8; x++) {
            assertEquals(Integer.bitCount(x), end(gates, x, 4, 2) >> 2 & 3);
        }
        long toffolis = Arrays.stream(gates).filter(gate -> gate.length == 3).count();
        assertTrue(toffolis <= 2, toffolis + " gates have two controls");
    }

    @Checks(points = 1, idea = "Without garbage: inputs back, the help wire zero again, the answer on wires of its own")
    void isClean(ReversibleAdder answer) {
        int[][] gates = answer.cleanFullAdder();
        for (int x = 0; x < 8; x++) {
            assertEquals(x + 16L * Integer.bitCount(x), end(gates, x, 6, 2), "input " + x);
        }
    }
}

package chapter19;

import java.util.Arrays;
import java.util.List;
import thermolab.compute.Circuit;
import thermolab.compute.ReversibleGate;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongReversibleAdder {

    private WrongReversibleAdder() {
    }

    /** One control at 1 is enough. */
    @Misses("all its controls are 1")
    public static final class AnyControl extends MyReversibleAdder {
        @Override
        public long run(int[][] gates, long bits) {
            long state = bits;
            for (int[] gate : gates) {
                boolean any = gate.length == 1;
                for (int k = 0; k + 1 < gate.length; k++) {
                    any |= (state >> gate[k] & 1) == 1;
                }
                state ^= any ? 1L << gate[gate.length - 1] : 0;
            }
            return state;
        }
    }

    /** Shifts an int. */
    @Misses("gate after gate")
    public static final class ThirtyTwoWires extends MyReversibleAdder {
        @Override
        public long run(int[][] gates, long bits) {
            return super.run(gates, bits & 0xffffffffL);
        }
    }

    /** The second product with b instead of a ⊕ b. */
    @Misses("carry on wire 3")
    public static final class TooEarly extends MyReversibleAdder {
        @Override
        public int[][] reversibleFullAdder() {
            return new int[][] {{0, 1, 3}, {1, 2, 3}, {0, 1}, {1, 2}};
        }
    }

    /** Three products, ab ⊕ bc ⊕ ca. */
    @Misses("Two Toffoli gates are enough")
    public static final class ThreeProducts extends MyReversibleAdder {
        @Override
        public int[][] reversibleFullAdder() {
            return new int[][] {{0, 1, 3}, {1, 2, 3}, {0, 2, 3}, {0, 2}, {1, 2}};
        }
    }

    /** Computes, copies, and leaves it at that. */
    @Misses("inputs back")
    public static final class NeverBack extends MyReversibleAdder {
        @Override
        public int[][] cleanFullAdder() {
            return new int[][] {{0, 1, 3}, {0, 1}, {1, 2, 3}, {1, 2}, {2, 4}, {3, 5}};
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyReversibleAdder {
        @Override
        public long run(int[][] gates, long bits) {
            List<ReversibleGate> all = Arrays.stream(gates).map(gate -> new ReversibleGate(Arrays.stream(gate).limit(gate.length - 1).boxed().toList(),
                    List.of(gate[gate.length - 1]))).toList();
            return new Circuit(40, all).apply(bits);
        }
    }
}

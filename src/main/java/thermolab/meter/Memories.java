package thermolab.meter;

import java.util.Arrays;
import thermolab.num.Require;

/** Saved numbers of meters, cut and joined. */
final class Memories {

    private Memories() {
    }

    static double[] joined(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** What comes after the first {@code count} numbers, which must be there. */
    static double[] after(int count, double[] memory) {
        Require.atLeast("length of memory", memory.length, count, "was it saved by another meter?");
        return Arrays.copyOfRange(memory, count, memory.length);
    }
}

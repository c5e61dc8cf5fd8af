package chapter22;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.IntQuantiser;

/** Answers that the tests must tell from a right one. */
public final class WrongQuantise {

    private WrongQuantise() {
    }

    /** Cuts towards zero. */
    @Misses("half a step")
    public static final class Cast extends MyQuantise {
        @Override
        int code(double steps) {
            return (int) steps;
        }
    }

    /** Uses the pattern that symmetry gives up. */
    @Misses("half a step")
    public static final class OneTooMany extends MyQuantise {
        @Override
        int top(int bits) {
            return 1 << bits - 1;
        }
    }

    /** A grid from the smallest weight to the largest: zero lies where it happens to. */
    @Misses("Zero stays zero")
    public static final class FromMinimum extends MyQuantise {
        @Override
        public int[] quantise(double[] weights, int bits) {
            int[] codes = super.quantise(weights, bits);
            boolean oneSign = Arrays.stream(weights).allMatch(w -> w >= 0);
            double middle = Arrays.stream(weights).max().orElse(0) / 2;
            return oneSign && middle > 0 ? super.quantise(Arrays.stream(weights).map(w -> w - middle).toArray(), bits) : codes;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements Quantise {
        @Override
        public int[] quantise(double[] weights, int bits) {
            return IntQuantiser.fit(weights, bits).codes(weights);
        }
    }
}

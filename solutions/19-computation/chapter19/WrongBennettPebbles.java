package chapter19;

import java.util.stream.IntStream;
import thermolab.compute.Pebbling;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongBennettPebbles {

    private WrongBennettPebbles() {
    }

    /** All the way there, and all the way back: a pebble for each node. */
    @Misses("Halves within halves")
    public static final class KeepsAll implements BennettPebbles {
        @Override
        public int[] bennettPebble(int n) {
            return IntStream.concat(IntStream.rangeClosed(1, n), IntStream.iterate(n - 1, i -> i - 1).limit(n - 1)).toArray();
        }
    }

    /** Leaves the way littered. */
    @Misses("one pebble is left")
    public static final class NeverBack implements BennettPebbles {
        @Override
        public int[] bennettPebble(int n) {
            return IntStream.rangeClosed(1, n).toArray();
        }
    }

    /** Takes the pebble behind away at once. */
    @Misses("follows a node with a pebble")
    public static final class OneStep implements BennettPebbles {
        @Override
        public int[] bennettPebble(int n) {
            return IntStream.rangeClosed(1, n).flatMap(i -> i == 1 ? IntStream.of(1) : IntStream.of(i, i - 1)).toArray();
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements BennettPebbles {
        @Override
        public int[] bennettPebble(int n) {
            return Pebbling.bennett(n).moves();
        }
    }
}

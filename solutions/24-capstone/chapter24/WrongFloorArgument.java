package chapter24;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongFloorArgument {

    private WrongFloorArgument() {
    }

    /** Throws the law away with the conclusion. */
    @Misses("carry nothing")
    public static final class NoLaw implements FloorArgument {
        @Override
        public List<String> reasons() {
            return List.of("B", "C", "F", "A", "D");
        }
    }

    /** Never says what a bound is. */
    @Misses("what a bound can say")
    public static final class NoBound implements FloorArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "A", "D");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements FloorArgument {
        @Override
        public List<String> reasons() {
            return List.of("D", "F", "C", "A");
        }
    }
}

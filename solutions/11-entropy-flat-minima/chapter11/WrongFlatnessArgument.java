package chapter11;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongFlatnessArgument {

    private WrongFlatnessArgument() {
    }

    /** What a bath visits is not what generalises. */
    @Misses("carry nothing")
    public static final class ByTheBath implements FlatnessArgument {
        @Override
        public List<String> reasons() {
            return List.of("G", "C", "F", "A", "D");
        }
    }

    /** Leaves out that the curvature changes at all. */
    @Misses("needs the change, its effect")
    public static final class NoEffect implements FlatnessArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "A", "D");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements FlatnessArgument {
        @Override
        public List<String> reasons() {
            return List.of("D", "A", "F", "C");
        }
    }
}

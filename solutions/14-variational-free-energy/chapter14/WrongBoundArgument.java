package chapter14;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongBoundArgument {

    private WrongBoundArgument() {
    }

    /** Takes the bound for one that can be broken. */
    @Misses("carry nothing")
    public static final class BrokenBound implements BoundArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "B", "G", "A", "F");
        }
    }

    /** Leaves out why the gaps differ. */
    @Misses("what the gap depends on")
    public static final class EqualGaps implements BoundArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "A", "F");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements BoundArgument {
        @Override
        public List<String> reasons() {
            return List.of("F", "A", "G", "C");
        }
    }
}

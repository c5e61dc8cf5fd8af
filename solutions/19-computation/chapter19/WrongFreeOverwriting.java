package chapter19;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongFreeOverwriting {

    private WrongFreeOverwriting() {
    }

    /** What chips spend says nothing about a bound. */
    @Misses("carry nothing")
    public static final class ByTheChip implements FreeOverwriting {
        @Override
        public List<String> reasons() {
            return List.of("B", "C", "D", "E", "A");
        }
    }

    /** A bound, and nothing that reaches it. */
    @Misses("a circuit that does with it")
    public static final class NoCircuit implements FreeOverwriting {
        @Override
        public List<String> reasons() {
            return List.of("C", "D", "A");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements FreeOverwriting {
        @Override
        public List<String> reasons() {
            return List.of("A", "E", "D", "C");
        }
    }
}

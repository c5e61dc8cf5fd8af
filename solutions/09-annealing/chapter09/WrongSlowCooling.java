package chapter09;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongSlowCooling {

    private WrongSlowCooling() {
    }

    /** Takes everything that is true. */
    @Misses("beside the point")
    public static final class AllThatIsTrue implements SlowCooling {
        @Override
        public List<String> reasons() {
            return List.of("A", "C", "D", "F", "B", "H");
        }
    }

    /** Jumps from the escape to the end. */
    @Misses("no link may be missing")
    public static final class Jumps implements SlowCooling {
        @Override
        public List<String> reasons() {
            return List.of("D", "H");
        }
    }

    /** Begins with the conclusion. */
    @Misses("after what it follows from")
    public static final class Backwards implements SlowCooling {
        @Override
        public List<String> reasons() {
            return List.of("H", "B", "F", "D");
        }
    }
}

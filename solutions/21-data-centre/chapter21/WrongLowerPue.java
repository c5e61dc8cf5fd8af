package chapter21;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongLowerPue {

    private WrongLowerPue() {
    }

    /** Water is another matter. */
    @Misses("carry nothing")
    public static final class WithWater implements LowerPue {
        @Override
        public List<String> reasons() {
            return List.of("A", "D", "F", "E", "B");
        }
    }

    /** Never says how the ratio can fall. */
    @Misses("how waste moves it")
    public static final class NoMechanism implements LowerPue {
        @Override
        public List<String> reasons() {
            return List.of("A", "F", "B");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements LowerPue {
        @Override
        public List<String> reasons() {
            return List.of("B", "E", "F", "A");
        }
    }
}

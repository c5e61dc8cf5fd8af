package chapter07;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongHighAcceptance {

    private WrongHighAcceptance() {
    }

    /** Everything that sounds true. */
    @Misses("beside the point")
    public static final class AllThatIsTrue implements HighAcceptance {
        @Override
        public List<String> reasons() {
            return List.of("C", "F", "E", "B", "H", "A");
        }
    }

    /** Believes that rejected moves do not count. */
    @Misses("Nothing false")
    public static final class RejectedMovesLeftOut implements HighAcceptance {
        @Override
        public List<String> reasons() {
            return List.of("C", "E", "G");
        }
    }

    /** Jumps from the measure to the conclusion. */
    @Misses("no link missing")
    public static final class Leaps implements HighAcceptance {
        @Override
        public List<String> reasons() {
            return List.of("C", "A");
        }
    }

    /** The conclusion first. */
    @Misses("after those that it rests on")
    public static final class Backwards implements HighAcceptance {
        @Override
        public List<String> reasons() {
            return List.of("A", "H", "E", "C");
        }
    }
}

package chapter08;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongFlatLoss {

    private WrongFlatLoss() {
    }

    /** Everything that sounds true. */
    @Misses("beside the point")
    public static final class AllThatIsTrue implements FlatLoss {
        @Override
        public List<String> reasons() {
            return List.of("A", "B", "D", "F", "C", "G");
        }
    }

    /** Believes that waiting helps. */
    @Misses("Nothing false")
    public static final class WaitsLonger implements FlatLoss {
        @Override
        public List<String> reasons() {
            return List.of("A", "D", "E");
        }
    }

    /** Meets one half of the claim. */
    @Misses("Both halves of the claim")
    public static final class OneHalf implements FlatLoss {
        @Override
        public List<String> reasons() {
            return List.of("A", "D", "G");
        }
    }

    /** The conclusion first. */
    @Misses("the conclusion comes last")
    public static final class Backwards implements FlatLoss {
        @Override
        public List<String> reasons() {
            return List.of("G", "C", "D", "A");
        }
    }
}

package chapter06;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongChainsAgree {

    private WrongChainsAgree() {
    }

    /** Blames the length of the run, which may be long enough. */
    @Misses("bears on the conclusion")
    public static final class TooShort implements ChainsAgree {
        @Override
        public List<String> reasons() {
            return List.of("B", "E");
        }
    }

    /** Says that a flat energy is suspect since it ought to fluctuate: it did. */
    @Misses("bears on the conclusion")
    public static final class MustFluctuate implements ChainsAgree {
        @Override
        public List<String> reasons() {
            return List.of("B", "A", "D", "F", "G");
        }
    }

    /** The example alone. */
    @Misses("each link")
    public static final class ExampleAlone implements ChainsAgree {
        @Override
        public List<String> reasons() {
            return List.of("F");
        }
    }

    /** The example before what it is an example of. */
    @Misses("stands on those before it")
    public static final class ExampleFirst implements ChainsAgree {
        @Override
        public List<String> reasons() {
            return List.of("F", "B", "A", "D");
        }
    }
}

package chapter18;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongFlatLoss {

    private WrongFlatLoss() {
    }

    /** Heat of the processor is another entropy production. */
    @Misses("carry nothing")
    public static final class ByThePlug implements FlatLoss {
        @Override
        public List<String> reasons() {
            return List.of("E", "D", "C", "G", "A");
        }
    }

    /** Never says in what the runs differ. */
    @Misses("two runs alike to it")
    public static final class NoDifference implements FlatLoss {
        @Override
        public List<String> reasons() {
            return List.of("D", "C", "A");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements FlatLoss {
        @Override
        public List<String> reasons() {
            return List.of("A", "G", "C", "D");
        }
    }
}

package chapter23;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongDoesTrainingRenormalise {

    private WrongDoesTrainingRenormalise() {
    }

    /** Pooling is true of some networks, and says nothing on the sum. */
    @Misses("carry nothing")
    public static final class ByPooling implements DoesTrainingRenormalise {
        @Override
        public List<String> reasons() {
            return List.of("H", "B", "D", "G", "A");
        }
    }

    /** Never says why the difference matters. */
    @Misses("why that matters")
    public static final class NoPoint implements DoesTrainingRenormalise {
        @Override
        public List<String> reasons() {
            return List.of("B", "D", "A");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements DoesTrainingRenormalise {
        @Override
        public List<String> reasons() {
            return List.of("A", "G", "D", "B");
        }
    }
}

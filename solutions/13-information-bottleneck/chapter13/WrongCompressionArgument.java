package chapter13;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongCompressionArgument {

    private WrongCompressionArgument() {
    }

    /** How well networks do is not what a layer knows. */
    @Misses("carry nothing")
    public static final class ByTheLoss implements CompressionArgument {
        @Override
        public List<String> reasons() {
            return List.of("B", "A", "D", "C", "F");
        }
    }

    /** Leaves out why the values crowd. */
    @Misses("needs the function")
    public static final class NoCrowding implements CompressionArgument {
        @Override
        public List<String> reasons() {
            return List.of("B", "A", "F");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements CompressionArgument {
        @Override
        public List<String> reasons() {
            return List.of("F", "D", "A", "B");
        }
    }
}

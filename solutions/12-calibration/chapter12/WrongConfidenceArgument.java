package chapter12;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongConfidenceArgument {

    private WrongConfidenceArgument() {
    }

    /** Takes accuracy for a proof of small losses. */
    @Misses("carry nothing")
    public static final class ByLoss implements ConfidenceArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "F", "G");
        }
    }

    /** From the gap to the conclusion, without what a gap of means says about calibration. */
    @Misses("needs the measurement, the gap")
    public static final class NoMeaning implements ConfidenceArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "E", "G");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements ConfidenceArgument {
        @Override
        public List<String> reasons() {
            return List.of("G", "B", "E", "C");
        }
    }
}

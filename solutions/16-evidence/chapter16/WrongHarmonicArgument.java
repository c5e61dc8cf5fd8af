package chapter16;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongHarmonicArgument {

    private WrongHarmonicArgument() {
    }

    /** The identity is true; that is what makes it tempting. */
    @Misses("carry nothing")
    public static final class FalseIdentity implements HarmonicArgument {
        @Override
        public List<String> reasons() {
            return List.of("A", "D", "B", "G", "E");
        }
    }

    /** Never says what the draws miss. */
    @Misses("what the draws miss")
    public static final class NoDraws implements HarmonicArgument {
        @Override
        public List<String> reasons() {
            return List.of("D", "B", "E");
        }
    }

    /** Begins with the end. */
    @Misses("follows from those before it")
    public static final class Backwards implements HarmonicArgument {
        @Override
        public List<String> reasons() {
            return List.of("E", "G", "B", "D");
        }
    }
}

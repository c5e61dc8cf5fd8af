package chapter22;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongColderFile {

    private WrongColderFile() {
    }

    /** Landauer for what DRAM does. */
    @Misses("carry nothing")
    public static final class ByLandauer implements ColderFile {
        @Override
        public List<String> reasons() {
            return List.of("H", "C", "E", "G", "A");
        }
    }

    /** Without a case that shows it. */
    @Misses("an example")
    public static final class NoExample implements ColderFile {
        @Override
        public List<String> reasons() {
            return List.of("C", "E", "A");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements ColderFile {
        @Override
        public List<String> reasons() {
            return List.of("A", "G", "E", "C");
        }
    }
}

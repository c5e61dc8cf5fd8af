package chapter20;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongCoolComputer {

    private WrongCoolComputer() {
    }

    /** A large bill is not a least one. */
    @Misses("carry nothing")
    public static final class ByThePlug implements CoolComputer {
        @Override
        public List<String> reasons() {
            return List.of("D", "E", "C", "G", "A");
        }
    }

    /** Never says what it costs. */
    @Misses("its price")
    public static final class NoPrice implements CoolComputer {
        @Override
        public List<String> reasons() {
            return List.of("E", "C", "A");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements CoolComputer {
        @Override
        public List<String> reasons() {
            return List.of("A", "G", "C", "E");
        }
    }
}

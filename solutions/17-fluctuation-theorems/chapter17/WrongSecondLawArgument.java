package chapter17;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongSecondLawArgument {

    private WrongSecondLawArgument() {
    }

    /** One example for a law. */
    @Misses("carry nothing")
    public static final class ByTheGaussian implements SecondLawArgument {
        @Override
        public List<String> reasons() {
            return List.of("B", "C", "A", "F", "E");
        }
    }

    /** Leaves out why a mean of exponentials says anything about the mean. */
    @Misses("the inequality")
    public static final class NoInequality implements SecondLawArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "F", "E");
        }
    }

    /** Begins with what it wants to show. */
    @Misses("follows from those before it")
    public static final class Backwards implements SecondLawArgument {
        @Override
        public List<String> reasons() {
            return List.of("E", "F", "C", "A");
        }
    }
}

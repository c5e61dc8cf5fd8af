package chapter05;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongErrorFell {

    private WrongErrorFell() {
    }

    /** Names everything that sounds critical. */
    @Misses("bears on her conclusion")
    public static final class Everything implements ErrorFell {
        @Override
        public List<String> reasons() {
            return List.of("A", "B", "C", "D", "E", "F", "G", "H");
        }
    }

    /** Believes that bias is noise. */
    @Misses("bears on her conclusion")
    public static final class BiasIsNoise implements ErrorFell {
        @Override
        public List<String> reasons() {
            return List.of("A", "B", "G", "F");
        }
    }

    /** Says that the likelihood turned somewhere, but not why her reading hid it. */
    @Misses("each link")
    public static final class WitnessAlone implements ErrorFell {
        @Override
        public List<String> reasons() {
            return List.of("A", "F");
        }
    }

    /** Right reasons, the witness before what it is a witness of. */
    @Misses("stands on those before it")
    public static final class WitnessFirst implements ErrorFell {
        @Override
        public List<String> reasons() {
            return List.of("F", "D", "B", "A");
        }
    }
}

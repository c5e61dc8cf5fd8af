package chapter04;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongSixAgainstSix {

    private WrongSixAgainstSix() {
    }

    /** Believes that a result of three must tell log₂ 3 bits. */
    @Misses("the cases that it rules out")
    public static class ThreeResults extends MySixAgainstSix {
        @Override
        public double bitsAboutBallAndKind() {
            return Math.log(3) / Math.log(2);
        }
    }

    /** Gives the bit to the ball. */
    @Misses("how suspect each ball has become")
    public static class BitAboutTheBall extends MySixAgainstSix {
        @Override
        public double bitsAboutBall() {
            return 1;
        }
    }

    /** Argues with a better weighing. */
    @Misses("Nothing false carries")
    public static class BesideThePoint extends MySixAgainstSix {
        @Override
        public List<String> reasons() {
            return List.of("A", "B", "D", "F", "H", "G");
        }
    }

    /** Argues for one of the two only. */
    @Misses("Each half of the conclusion")
    public static class OneSideOnly extends MySixAgainstSix {
        @Override
        public List<String> reasons() {
            return List.of("A", "B", "D", "G");
        }
    }
}

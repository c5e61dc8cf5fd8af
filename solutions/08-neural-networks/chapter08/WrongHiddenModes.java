package chapter08;

import java.util.Arrays;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongHiddenModes {

    private WrongHiddenModes() {
    }

    /** Sees one fall where there are several. */
    @Misses("as many strengths as there are stages")
    public static final class OneFall implements HiddenModes {
        @Override
        public Task read(double[] loss) {
            double floor = loss[loss.length - 1];
            return new Task(new double[] {Math.sqrt(2 * (loss[0] - floor))}, floor);
        }
    }

    /** Takes the fall itself for the strength. */
    @Misses("takes s²/2 from the loss")
    public static final class FallIsStrength extends MyHiddenModes {
        @Override
        public Task read(double[] loss) {
            Task right = super.read(loss);
            return new Task(Arrays.stream(right.strengths()).map(s -> s * s / 2).toArray(), right.floor());
        }
    }

    /** Believes that every loss ends at zero. */
    @Misses("Not every loss ends at zero")
    public static final class NoFloor extends MyHiddenModes {
        @Override
        public Task read(double[] loss) {
            Task right = super.read(loss);
            double[] s = right.strengths().clone();
            int last = s.length - 1;
            s[last] = Math.sqrt(s[last] * s[last] + 2 * right.floor());
            return new Task(s, 0);
        }
    }
}

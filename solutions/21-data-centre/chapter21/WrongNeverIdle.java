package chapter21;

import java.util.Arrays;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongNeverIdle {

    private WrongNeverIdle() {
    }

    /** The least that was read. */
    @Misses("where the line leads at load 0")
    public static final class LeastReading extends MyNeverIdle {
        @Override
        public Rest rest(double[] load, double[] watts) {
            Rest right = super.rest(load, watts);
            return new Rest(Arrays.stream(watts).min().getAsDouble(), right.idleError(), right.fullWatts());
        }
    }

    /** A line through the origin. */
    @Misses("where the line leads at load 0")
    public static final class ThroughTheOrigin extends MyNeverIdle {
        @Override
        public Rest rest(double[] load, double[] watts) {
            double slope = 0;
            for (int i = 0; i < load.length; i++) {
                slope += watts[i] / load[i] / load.length;
            }
            return new Rest(0, 1, slope);
        }
    }

    /** The error in the middle of the cloud. */
    @Misses("Far from the readings")
    public static final class ErrorOfTheMiddle extends MyNeverIdle {
        @Override
        double idleError(double variance, int readings, double meanLoad, double spread) {
            return Math.sqrt(variance / readings);
        }
    }

    /** The spread of the meter for the error of the line. */
    @Misses("honest")
    public static final class SpreadForError extends MyNeverIdle {
        @Override
        double idleError(double variance, int readings, double meanLoad, double spread) {
            return 2 * super.idleError(variance, readings, meanLoad, spread);
        }
    }
}

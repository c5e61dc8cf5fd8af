package chapter21;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.PowerTrace;
import thermolab.power.RaplCounter;

/** Answers that the tests must tell from a right one. */
public final class WrongPowerBill {

    private WrongPowerBill() {
    }

    /** The mean of the readings times the whole time. */
    @Misses("unevenly spaced")
    public static final class MeanOfReadings extends MyPowerBill {
        @Override
        public double energy(double[] seconds, double[] watts) {
            return Arrays.stream(watts).average().orElse(0) * (seconds[seconds.length - 1] - seconds[0]);
        }
    }

    /** Each power holds until the next reading. */
    @Misses("Ends count half")
    public static final class LeftRectangles extends MyPowerBill {
        @Override
        public double energy(double[] seconds, double[] watts) {
            double joules = 0;
            for (int k = 1; k < seconds.length; k++) {
                joules += (seconds[k] - seconds[k - 1]) * watts[k - 1];
            }
            return joules;
        }
    }

    /** Last less first. */
    @Misses("begins again")
    public static final class LastLessFirst extends MyPowerBill {
        @Override
        public double counted(long[] microjoules, long range) {
            return (microjoules[microjoules.length - 1] - microjoules[0]) / 1e6;
        }
    }

    /** One lap at most in all. */
    @Misses("each time")
    public static final class OneLapInAll extends MyPowerBill {
        @Override
        public double counted(long[] microjoules, long range) {
            return Math.floorMod(microjoules[microjoules.length - 1] - microjoules[0], range) / 1e6;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements PowerBill {
        @Override
        public double energy(double[] seconds, double[] watts) {
            return PowerTrace.trapezoid(seconds, watts);
        }

        @Override
        public double counted(long[] microjoules, long range) {
            return RaplCounter.total(microjoules, range);
        }
    }
}

package chapter21;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.LeakageLoop;

/** Answers that the tests must tell from a right one. */
public final class WrongLeakageFixedPoint {

    private WrongLeakageFixedPoint() {
    }

    /** Leakage at the temperature without leakage. */
    @Misses("feeds itself")
    public static final class OneRound extends MyLeakageFixedPoint {
        @Override
        public double settles(double air, double resistance, double watts, double leakage, double reference, double doubling) {
            double t = air + resistance * watts;
            return air + resistance * (watts + leakage * Math.pow(2, (t - reference) / doubling));
        }
    }

    /** Gives the last of a hundred rounds, settled or not. */
    @Misses("settles nowhere")
    public static final class HundredRounds extends MyLeakageFixedPoint {
        @Override
        public double settles(double air, double resistance, double watts, double leakage, double reference, double doubling) {
            double right = super.settles(air, resistance, watts, leakage, reference, doubling);
            return Double.isNaN(right) ? 200 : right;
        }
    }

    /** The upper solution. */
    @Misses("takes the lower")
    public static final class UpperSolution extends MyLeakageFixedPoint {
        @Override
        public double settles(double air, double resistance, double watts, double leakage, double reference, double doubling) {
            if (leakage < 15) {
                return super.settles(air, resistance, watts, leakage, reference, doubling);
            }
            double t = 1000;
            for (int k = 0; k < 500; k++) {
                t = reference + doubling / Math.log(2) * Math.log(((t - air) / resistance - watts) / leakage);
            }
            return t;
        }
    }

    /** A doubling taken for a factor of e. */
    @Misses("feeds itself")
    public static final class FactorOfE extends MyLeakageFixedPoint {
        @Override
        public double settles(double air, double resistance, double watts, double leakage, double reference, double doubling) {
            return super.settles(air, resistance, watts, leakage, reference, doubling * Math.log(2));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements LeakageFixedPoint {
        @Override
        public double settles(double air, double resistance, double watts, double leakage, double reference, double doubling) {
            LeakageLoop loop = new LeakageLoop(air, resistance, watts, leakage, reference, Math.log(2) / doubling);
            return loop.runsAway() ? Double.NaN : loop.temperature();
        }
    }
}

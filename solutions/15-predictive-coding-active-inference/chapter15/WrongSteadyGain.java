package chapter15;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.KalmanFilter;

/** Answers that the tests must tell from a right one. */
public final class WrongSteadyGain {

    private WrongSteadyGain() {
    }

    /** Q/(Q + R): the prediction's variance is more than one step's noise. */
    @Misses("what was left over")
    public static final class OneStep implements SteadyGain {
        @Override
        public double kalmanGain(double a, double processVariance, double observationVariance) {
            return processVariance / (processVariance + observationVariance);
        }
    }

    /** A wanderer with a = 1, whatever it is. */
    @Misses("factor a")
    public static final class ForgetsA extends MySteadyGain {
        @Override
        public double kalmanGain(double a, double processVariance, double observationVariance) {
            return super.kalmanGain(1, processVariance, observationVariance);
        }
    }

    /** A hundred steps from no doubt at all: without noise it never begins to look. */
    @Misses("runs away")
    public static final class BeganSure implements SteadyGain {
        @Override
        public double kalmanGain(double a, double processVariance, double observationVariance) {
            double p = processVariance;
            for (int k = 0; k < 100_000; k++) {
                p = a * a * (p == 0 ? 0 : p * observationVariance / (p + observationVariance)) + processVariance;
            }
            return p == 0 ? 0 : p / (p + observationVariance);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SteadyGain {
        @Override
        public double kalmanGain(double a, double processVariance, double observationVariance) {
            return KalmanFilter.steadyGain(a, processVariance, observationVariance);
        }
    }
}

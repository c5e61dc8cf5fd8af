package chapter10;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.SgdNoise;

/** Answers that the tests must tell from a right one. */
public final class WrongStationaryVariance {

    private WrongStationaryVariance() {
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall implements StationaryVariance {
        @Override
        public double stationaryVariance(double eta, double h, double s2, int B, double mu) {
            return SgdNoise.stationaryVariance(eta, h, s2, B, mu);
        }
    }

    /** The leading order in ηh only. */
    @Misses("2 − ηh below")
    public static final class SmallSteps implements StationaryVariance {
        @Override
        public double stationaryVariance(double eta, double h, double s2, int B, double mu) {
            return eta * s2 / (2 * B * h * (1 - mu));
        }
    }

    /** Plain SGD at the effective rate η/(1 − μ), which is right for small steps only. */
    @Misses("Momentum heats")
    public static final class EffectiveRate extends MyStationaryVariance {
        @Override
        public double stationaryVariance(double eta, double h, double s2, int B, double mu) {
            return super.stationaryVariance(eta / (1 - mu), h, s2, B, 0);
        }
    }

    /** Divides the noise by √B, as if σ² were a standard deviation. */
    @Misses("one step's noise")
    public static final class RootOfBatch extends MyStationaryVariance {
        @Override
        public double stationaryVariance(double eta, double h, double s2, int B, double mu) {
            return super.stationaryVariance(eta, h, s2, 1, mu) / Math.sqrt(B);
        }
    }

    /** Gives a negative variance instead of a refusal. */
    @Misses("nothing is stationary")
    public static final class NeverRefuses implements StationaryVariance {
        @Override
        public double stationaryVariance(double eta, double h, double s2, int B, double mu) {
            return eta * s2 * (1 + mu) / (B * h * (1 - mu) * (2 * (1 + mu) - eta * h));
        }
    }
}

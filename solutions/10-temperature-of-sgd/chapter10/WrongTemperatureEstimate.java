package chapter10;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.SgdNoise;

/** Answers that the tests must tell from a right one. */
public final class WrongTemperatureEstimate {

    private WrongTemperatureEstimate() {
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall implements TemperatureEstimate {
        @Override
        public double estimateTemperature(double[] trace, double h) {
            return SgdNoise.estimateTemperature(trace, h);
        }
    }

    /** The mean energy instead of twice that. */
    @Misses("half of T")
    public static final class MeanEnergy extends MyTemperatureEstimate {
        @Override
        public double estimateTemperature(double[] trace, double h) {
            return super.estimateTemperature(trace, h) / 2;
        }
    }

    /** Takes the minimum to be at zero. */
    @Misses("within five percent")
    public static final class AboutZero extends MyTemperatureEstimate {
        @Override
        public double estimateTemperature(double[] trace, double h) {
            super.estimateTemperature(trace, h); // refuses what must be refused
            double squares = 0;
            for (double x : trace) {
                squares += x * x;
            }
            return h * squares / trace.length;
        }
    }

    /** The mean of squares minus the square of the mean. */
    @Misses("keeps its digits")
    public static final class OnePass extends MyTemperatureEstimate {
        @Override
        public double estimateTemperature(double[] trace, double h) {
            super.estimateTemperature(trace, h);
            double sum = 0;
            double squares = 0;
            for (double x : trace) {
                sum += x;
                squares += x * x;
            }
            return h * (squares / trace.length - sum / trace.length * (sum / trace.length));
        }
    }

    /** Hands NaN on. */
    @Misses("refuse NaN and infinity")
    public static final class HandsNanOn extends MyTemperatureEstimate {
        @Override
        public double estimateTemperature(double[] trace, double h) {
            try {
                return super.estimateTemperature(trace, h);
            } catch (IllegalArgumentException e) {
                return Double.NaN;
            }
        }
    }
}

package chapter12;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.Calibration;

/** Answers that the tests must tell from a right one. */
public final class WrongCalibrationError {

    private WrongCalibrationError() {
    }

    /** Bins [lo, hi): an edge goes up. */
    @Misses("Bins are (lo, hi]")
    public static final class EdgeAbove extends MyCalibrationError {
        @Override
        int binOf(double confidence, int bins) {
            return Math.min(bins - 1, (int) (confidence * bins));
        }
    }

    /** The right idea in floating point that moves 0.28 out of (0.24, 0.28]. */
    @Misses("Bins are (lo, hi]")
    public static final class RoundedEdge extends MyCalibrationError {
        @Override
        int binOf(double confidence, int bins) {
            return Math.max(0, (int) Math.ceil(confidence * bins) - 1);
        }
    }

    /** Every bin counts alike, whatever it holds. */
    @Misses("weighted with the bin's share")
    public static final class UnweightedBins extends MyCalibrationError {
        @Override
        public double ece(double[] confidence, boolean[] correct, int bins) {
            double[] excess = new double[bins];
            int[] counts = new int[bins];
            for (int i = 0; i < confidence.length; i++) {
                int bin = binOf(confidence[i], bins);
                excess[bin] += confidence[i] - (correct[i] ? 1 : 0);
                counts[bin]++;
            }
            double sum = 0;
            for (int b = 0; b < bins; b++) {
                sum += counts[b] == 0 ? 0 : Math.abs(excess[b]) / counts[b] / bins;
            }
            return sum;
        }
    }

    /** Takes the absolute value of each prediction's miss. */
    @Misses("cancel before the absolute value")
    public static final class AbsoluteFirst extends MyCalibrationError {
        @Override
        public double ece(double[] confidence, boolean[] correct, int bins) {
            double sum = 0;
            for (int i = 0; i < confidence.length; i++) {
                sum += Math.abs(confidence[i] - (correct[i] ? 1 : 0)) / confidence.length;
            }
            return sum;
        }
    }

    /** Leaves out confidence 0, which is in no half-open bin. */
    @Misses("Confidence 0 is in the first bin")
    public static final class DropsZero extends MyCalibrationError {
        @Override
        public double ece(double[] confidence, boolean[] correct, int bins) {
            double zeros = 0;
            for (int i = 0; i < confidence.length; i++) {
                zeros += confidence[i] == 0 && correct[i] ? 1.0 / confidence.length : 0;
            }
            return super.ece(confidence, correct, bins) - zeros;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements CalibrationError {
        @Override
        public double ece(double[] confidence, boolean[] correct, int bins) {
            return Calibration.ece(confidence, correct, bins);
        }
    }
}

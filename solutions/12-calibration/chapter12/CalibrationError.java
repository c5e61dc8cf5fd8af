package chapter12;

import thermolab.exercise.Withholds;

/** Expected calibration error: how far claimed confidence and what happened are apart, on average. */
@Withholds({"learn.Calibration", "learn.Scores"})
public interface CalibrationError {

    /**
     * ECE = Σ_b (n_b/n) |accuracy_b − confidence_b| over bins of equal width. Bin b = 1 … B holds the predictions with
     * (b − 1)/B &lt; confidence ≤ b/B: an edge belongs to the bin below it, and 0 to the first. Empty bins add nothing.
     *
     * @param confidence the claimed chance of being right, n ≥ 1 numbers between 0 and 1
     * @param correct whether each prediction was right, n values
     * @param bins B, at least 1
     * @return between 0 and 1
     */
    double ece(double[] confidence, boolean[] correct, int bins);
}

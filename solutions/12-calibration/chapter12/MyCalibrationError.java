package chapter12;

import thermolab.exercise.Unsolved;

public class MyCalibrationError implements CalibrationError {

    @Override
    public double ece(double[] confidence, boolean[] correct, int bins) {
        // BEGIN SOLUTION
        double[] excess = new double[bins]; // n_b (confidence_b − accuracy_b)
        for (int i = 0; i < confidence.length; i++) {
            excess[binOf(confidence[i], bins)] += confidence[i] - (correct[i] ? 1 : 0);
        }
        double sum = 0;
        for (double e : excess) {
            sum += Math.abs(e) / confidence.length;
        }
        return sum;
        // END SOLUTION
    }

    /** The bin, from 0 to bins − 1, that a confidence falls in. */
    int binOf(double confidence, int bins) {
        // BEGIN SOLUTION
        int bin = 0;
        while (confidence > (bin + 1.0) / bins && bin < bins - 1) {
            bin++; // compares with the edge itself, so that rounding cannot move an edge
        }
        return bin;
        // END SOLUTION
    }
}

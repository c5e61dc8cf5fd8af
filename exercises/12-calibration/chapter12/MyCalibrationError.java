package chapter12;

import thermolab.exercise.Unsolved;

public class MyCalibrationError implements CalibrationError {

    @Override
    public double ece(double[] confidence, boolean[] correct, int bins) {
        throw new Unsolved();
    }

    /** The bin, from 0 to bins − 1, that a confidence falls in. */
    int binOf(double confidence, int bins) {
        throw new Unsolved();
    }
}

package chapter18;

import thermolab.exercise.Unsolved;

public class MyPebbleOrFlame implements PebbleOrFlame {

    private static final int BLOCKS = 20;

    @Override
    public Reading measure(double[][] recording, double dt) {
        // BEGIN SOLUTION
        double[] centre = centre(recording);
        int length = (recording.length - 1) / BLOCKS;
        double[] rates = new double[BLOCKS];
        double mean = 0;
        for (int b = 0; b < BLOCKS; b++) {
            for (int k = b * length; k < (b + 1) * length; k++) {
                rates[b] += triangle(recording[k], recording[k + 1], centre) / (length * dt);
            }
            mean += rates[b] / BLOCKS;
        }
        double squares = 0;
        for (double rate : rates) {
            squares += (rate - mean) * (rate - mean);
        }
        return new Reading(mean, Math.sqrt(squares / (BLOCKS - 1) / BLOCKS));
        // END SOLUTION
    }

    /** Signed area of the triangle from the centre to one point and the next. */
    double triangle(double[] from, double[] to, double[] centre) {
        // BEGIN SOLUTION
        return ((from[0] - centre[0]) * (to[1] - centre[1]) - (from[1] - centre[1]) * (to[0] - centre[0])) / 2;
        // END SOLUTION
    }

    /** The mean of the recording. */
    double[] centre(double[][] recording) {
        // BEGIN SOLUTION
        double[] mean = new double[2];
        for (double[] point : recording) {
            mean[0] += point[0] / recording.length;
            mean[1] += point[1] / recording.length;
        }
        return mean;
        // END SOLUTION
    }
}

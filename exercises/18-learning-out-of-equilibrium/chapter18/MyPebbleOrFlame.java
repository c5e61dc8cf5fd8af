package chapter18;

import thermolab.exercise.Unsolved;

public class MyPebbleOrFlame implements PebbleOrFlame {

    private static final int BLOCKS = 20;

    @Override
    public Reading measure(double[][] recording, double dt) {
        throw new Unsolved();
    }

    /** Signed area of the triangle from the centre to one point and the next. */
    double triangle(double[] from, double[] to, double[] centre) {
        throw new Unsolved();
    }

    /** The mean of the recording. */
    double[] centre(double[][] recording) {
        throw new Unsolved();
    }
}

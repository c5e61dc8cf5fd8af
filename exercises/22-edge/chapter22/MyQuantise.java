package chapter22;

import thermolab.exercise.Unsolved;

public class MyQuantise implements Quantise {

    @Override
    public int[] quantise(double[] weights, int bits) {
        throw new Unsolved();
    }

    /** The largest code. */
    int top(int bits) {
        throw new Unsolved();
    }

    /** A weight in steps, to a whole number. */
    int code(double steps) {
        throw new Unsolved();
    }
}

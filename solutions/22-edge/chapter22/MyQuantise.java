package chapter22;

import thermolab.exercise.Unsolved;

public class MyQuantise implements Quantise {

    @Override
    public int[] quantise(double[] weights, int bits) {
        // BEGIN SOLUTION
        double largest = 0;
        for (double w : weights) {
            largest = Math.max(largest, Math.abs(w));
        }
        int[] codes = new int[weights.length];
        for (int i = 0; i < codes.length && largest > 0; i++) {
            codes[i] = code(weights[i] / largest * top(bits));
        }
        return codes;
        // END SOLUTION
    }

    /** The largest code. */
    int top(int bits) {
        // BEGIN SOLUTION
        return (1 << bits - 1) - 1;
        // END SOLUTION
    }

    /** A weight in steps, to a whole number. */
    int code(double steps) {
        // BEGIN SOLUTION
        return (int) Math.round(steps);
        // END SOLUTION
    }
}

package chapter05;

import thermolab.exercise.Unsolved;

public class MyRbmLogZ implements RbmLogZ {

    @Override
    public double logZ(double[][] w, double[] a, double[] b) {
        // BEGIN SOLUTION
        if (a.length > b.length) { // the two layers play the same part: sum over the smaller one
            return logZ(transposed(w), b, a);
        }
        double[] terms = new double[1 << a.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < terms.length; state++) {
            terms[state] = -freeEnergy(w, a, b, state);
            largest = Math.max(largest, terms[state]);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - largest); // the largest term is exp(0)
        }
        return largest + Math.log(sum);
        // END SOLUTION
    }

    /** F of the visible state whose unit i is bit i of a number. */
    private static double freeEnergy(double[][] w, double[] a, double[] b, int state) {
        // BEGIN SOLUTION
        double free = 0;
        double[] gain = b.clone();
        for (int i = 0; i < a.length; i++) {
            if ((state >> i & 1) == 1) {
                free -= a[i];
                for (int j = 0; j < b.length; j++) {
                    gain[j] += w[i][j];
                }
            }
        }
        for (double g : gain) {
            free -= Math.max(g, 0) + Math.log1p(Math.exp(-Math.abs(g)));
        }
        return free;
        // END SOLUTION
    }

    /** Rows for columns. This one is given. */
    private static double[][] transposed(double[][] w) {
        double[][] t = new double[w[0].length][w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < t.length; j++) {
                t[j][i] = w[i][j];
            }
        }
        return t;
    }
}

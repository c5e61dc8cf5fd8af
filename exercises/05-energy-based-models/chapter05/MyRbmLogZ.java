package chapter05;

import thermolab.exercise.Unsolved;

public class MyRbmLogZ implements RbmLogZ {

    @Override
    public double logZ(double[][] w, double[] a, double[] b) {
        throw new Unsolved();
    }

    /** F of the visible state whose unit i is bit i of a number. */
    private static double freeEnergy(double[][] w, double[] a, double[] b, int state) {
        throw new Unsolved();
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

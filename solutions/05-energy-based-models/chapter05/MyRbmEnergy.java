package chapter05;

import thermolab.exercise.Unsolved;

public class MyRbmEnergy implements RbmEnergy {

    @Override
    public double energy(double[][] w, double[] a, double[] b, double[] v, double[] h) {
        // BEGIN SOLUTION
        double energy = 0;
        for (int i = 0; i < v.length; i++) {
            energy -= a[i] * v[i];
            for (int j = 0; j < h.length; j++) {
                energy -= v[i] * w[i][j] * h[j];
            }
        }
        for (int j = 0; j < h.length; j++) {
            energy -= b[j] * h[j];
        }
        return energy;
        // END SOLUTION
    }

    @Override
    public double freeEnergy(double[][] w, double[] a, double[] b, double[] v) {
        // BEGIN SOLUTION
        double free = 0;
        for (int i = 0; i < v.length; i++) {
            free -= a[i] * v[i];
        }
        for (int j = 0; j < b.length; j++) { // given v the hidden units do not see each other: the sum is a product
            double gain = b[j];
            for (int i = 0; i < v.length; i++) {
                gain += v[i] * w[i][j];
            }
            free -= Math.max(gain, 0) + Math.log1p(Math.exp(-Math.abs(gain))); // ln(1 + exp(gain)), never overflowing
        }
        return free;
        // END SOLUTION
    }
}

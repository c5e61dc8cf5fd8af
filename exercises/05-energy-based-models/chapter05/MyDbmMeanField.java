package chapter05;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyDbmMeanField implements DbmMeanField {

    @Override
    public Fields meanField(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v) {
        throw new Unsolved();
    }

    /** S = −Σ [p ln p + (1 − p) ln(1 − p)] of independent units, in nats. */
    private static double entropy(double[] means) {
        throw new Unsolved();
    }

    /** E(v, h, k). This one is given. */
    private static double energy(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v, double[] h, double[] k) {
        double energy = 0;
        for (int i = 0; i < v.length; i++) {
            energy -= a[i] * v[i];
        }
        for (int j = 0; j < h.length; j++) {
            energy -= b[j] * h[j];
            for (int i = 0; i < v.length; i++) {
                energy -= v[i] * w[i][j] * h[j];
            }
        }
        for (int l = 0; l < k.length; l++) {
            energy -= c[l] * k[l];
            for (int j = 0; j < h.length; j++) {
                energy -= h[j] * u[j][l] * k[l];
            }
        }
        return energy;
    }
}

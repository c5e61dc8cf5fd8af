package chapter05;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyDbmMeanField implements DbmMeanField {

    @Override
    public Fields meanField(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v) {
        // BEGIN SOLUTION
        double[] middle = new double[b.length];
        double[] top = new double[c.length];
        Arrays.fill(middle, 0.5);
        Arrays.fill(top, 0.5);
        double moved = 1;
        while (moved > 1e-12) {
            moved = 0;
            for (int j = 0; j < b.length; j++) {
                double gain = b[j];
                for (int i = 0; i < v.length; i++) {
                    gain += v[i] * w[i][j];
                }
                for (int l = 0; l < c.length; l++) {
                    gain += u[j][l] * top[l];
                }
                double next = 1 / (1 + Math.exp(-gain));
                moved = Math.max(moved, Math.abs(next - middle[j]));
                middle[j] = next;
            }
            for (int l = 0; l < c.length; l++) {
                double gain = c[l];
                for (int j = 0; j < b.length; j++) {
                    gain += middle[j] * u[j][l];
                }
                double next = 1 / (1 + Math.exp(-gain));
                moved = Math.max(moved, Math.abs(next - top[l]));
                top[l] = next;
            }
        }
        double bound = entropy(middle) + entropy(top) - energy(w, u, a, b, c, v, middle, top);
        return new Fields(middle, top, bound);
        // END SOLUTION
    }

    /** S = −Σ [p ln p + (1 − p) ln(1 − p)] of independent units, in nats. */
    private static double entropy(double[] means) {
        // BEGIN SOLUTION
        double entropy = 0;
        for (double p : means) {
            entropy -= p == 0 || p == 1 ? 0 : p * Math.log(p) + (1 - p) * Math.log1p(-p);
        }
        return entropy;
        // END SOLUTION
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

package chapter08;

import thermolab.exercise.Unsolved;

public class MyRegularisers implements Regularisers {

    @Override
    public double[] ridge(double[][] x, double[] y, double lambda) {
        // BEGIN SOLUTION
        double[][] normal = normal(x);
        for (int j = 0; j < normal.length; j++) {
            normal[j][j] += lambda;
        }
        return solved(normal, overlaps(x, y));
        // END SOLUTION
    }

    @Override
    public double[] lasso(double[][] x, double[] y, double lambda) {
        // BEGIN SOLUTION
        double[][] normal = normal(x);
        double[] overlaps = overlaps(x, y);
        double[] w = new double[overlaps.length];
        double change = 1;
        for (int sweep = 0; sweep < 100_000 && change > 1e-13; sweep++) { // one weight at a time, the others as they are
            change = 0;
            for (int j = 0; j < w.length; j++) {
                double pull = overlaps[j];
                for (int l = 0; l < w.length; l++) {
                    pull -= l == j ? 0 : normal[j][l] * w[l];
                }
                double next = Math.signum(pull) * Math.max(0, Math.abs(pull) - lambda) / normal[j][j];
                change = Math.max(change, Math.abs(next - w[j]));
                w[j] = next;
            }
        }
        return w;
        // END SOLUTION
    }

    @Override
    public double[] dropoutRidge(double[][] x, double[] y, double keep) {
        // BEGIN SOLUTION
        double[][] normal = normal(x);
        for (int j = 0; j < normal.length; j++) {
            normal[j][j] /= keep; // 1 + (1 − p)/p
        }
        return solved(normal, overlaps(x, y));
        // END SOLUTION
    }

    /** XᵀX, shape [d, d]. */
    double[][] normal(double[][] x) {
        int d = x[0].length;
        double[][] normal = new double[d][];
        for (int j = 0; j < d; j++) {
            double[] column = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                column[i] = x[i][j];
            }
            normal[j] = overlaps(x, column);
        }
        return normal;
    }

    /** Xᵀy, shape [d]. */
    double[] overlaps(double[][] x, double[] y) {
        double[] overlaps = new double[x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < overlaps.length; j++) {
                overlaps[j] += x[i][j] * y[i];
            }
        }
        return overlaps;
    }

    /** The solution of Aw = b for a symmetric positive definite A, by elimination; overwrites both. */
    double[] solved(double[][] a, double[] b) {
        for (int j = 0; j < b.length; j++) {
            for (int i = 0; i < b.length; i++) {
                double factor = i == j ? 0 : a[i][j] / a[j][j];
                for (int l = 0; l < b.length; l++) {
                    a[i][l] -= factor * a[j][l];
                }
                b[i] -= factor * b[j];
            }
        }
        for (int j = 0; j < b.length; j++) {
            b[j] /= a[j][j];
        }
        return b;
    }
}

package chapter11;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import thermolab.exercise.Unsolved;

public class MyCurvatures implements Curvatures {

    @Override
    public double[] hessianEigenvalues(ToDoubleFunction<double[]> f, double[] x) {
        // BEGIN SOLUTION
        double step = 1e-3;
        double[][] hessian = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                hessian[i][j] = (moved(f, x, i, step, j, step) - moved(f, x, i, step, j, -step)
                        - moved(f, x, i, -step, j, step) + moved(f, x, i, -step, j, -step)) / (4 * step * step);
            }
        }
        return eigenvalues(hessian);
        // END SOLUTION
    }

    /** f where coordinate i is moved by di, and then coordinate j by dj; i and j may be the same. */
    static double moved(ToDoubleFunction<double[]> f, double[] x, int i, double di, int j, double dj) {
        double[] there = x.clone();
        there[i] += di;
        there[j] += dj;
        return f.applyAsDouble(there);
    }

    /** Eigenvalues of a symmetric matrix, from the largest down, by Jacobi's rotations; for you to use. */
    static double[] eigenvalues(double[][] symmetric) {
        int d = symmetric.length;
        double[][] a = new double[d][];
        Arrays.setAll(a, i -> symmetric[i].clone());
        for (int sweep = 0; sweep < 30; sweep++) {
            for (int p = 0; p < d; p++) {
                for (int q = p + 1; q < d; q++) {
                    double angle = Math.atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2;
                    rotate(a, p, q, Math.cos(angle), Math.sin(angle));
                }
            }
        }
        double[] values = new double[d];
        Arrays.setAll(values, i -> -a[i][i]);
        Arrays.sort(values);
        Arrays.setAll(values, i -> -values[i]);
        return values;
    }

    /** Turns the plane of coordinates p and q so that a[p][q] becomes zero. */
    private static void rotate(double[][] a, int p, int q, double c, double s) {
        for (double[] row : a) {
            double kept = row[p];
            row[p] = c * kept - s * row[q];
            row[q] = s * kept + c * row[q];
        }
        for (int k = 0; k < a.length; k++) {
            double kept = a[p][k];
            a[p][k] = c * kept - s * a[q][k];
            a[q][k] = s * kept + c * a[q][k];
        }
    }
}

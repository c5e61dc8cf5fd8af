package chapter08;

import thermolab.exercise.Unsolved;

public class MyRegularisers implements Regularisers {

    @Override
    public double[] ridge(double[][] x, double[] y, double lambda) {
        throw new Unsolved();
    }

    @Override
    public double[] lasso(double[][] x, double[] y, double lambda) {
        throw new Unsolved();
    }

    @Override
    public double[] dropoutRidge(double[][] x, double[] y, double keep) {
        throw new Unsolved();
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

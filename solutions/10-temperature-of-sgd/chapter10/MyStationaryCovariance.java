package chapter10;

import thermolab.exercise.Unsolved;

public class MyStationaryCovariance implements StationaryCovariance {

    @Override
    public double[][] stationaryCovariance(double[][] H, double[][] C, double eta) {
        // BEGIN SOLUTION
        int d = H.length;
        double[][] a = new double[d][d];
        double[][] sigma = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                a[i][j] = (i == j ? 1 : 0) - eta * H[i][j];
                sigma[i][j] = eta * eta * C[i][j];
            }
        }
        for (int doubling = 0; doubling < 60; doubling++) { // twice as many terms of the sum each time
            double[][] later = product(product(a, sigma), transposed(a));
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    sigma[i][j] += later[i][j];
                }
            }
            a = product(a, a);
        }
        return sigma;
        // END SOLUTION
    }

    /** Matrix product: (ab)ᵢⱼ = Σₖ aᵢₖ bₖⱼ. */
    private static double[][] product(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[0].length; j++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    /** Rows become columns. */
    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                t[j][i] = a[i][j];
            }
        }
        return t;
    }
}

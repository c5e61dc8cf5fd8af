package chapter10;

import thermolab.exercise.Unsolved;

public class MyStationaryCovariance implements StationaryCovariance {

    @Override
    public double[][] stationaryCovariance(double[][] H, double[][] C, double eta) {
        throw new Unsolved();
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

package chapter13;

import thermolab.exercise.Unsolved;

public class MyCriticalPrice implements CriticalPrice {

    @Override
    public double betaCritical(double[][] joint) {
        throw new Unsolved();
    }

    /** A matrix whose largest singular value, squared, tells by how much a difference shrinks in a pass at β = 1. */
    double[][] centred(double[][] joint) {
        throw new Unsolved();
    }

    /** A · A over its largest entry. */
    private static double[][] scaledSquare(double[][] a) {
        int n = a.length;
        double[][] square = new double[n][n];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    square[i][j] += a[i][k] * a[k][j];
                }
                largest = Math.max(largest, Math.abs(square[i][j]));
            }
        }
        for (double[] row : square) {
            for (int j = 0; j < n; j++) {
                row[j] /= largest;
            }
        }
        return square;
    }
}

package chapter13;

import thermolab.exercise.Unsolved;

public class MyCriticalPrice implements CriticalPrice {

    @Override
    public double betaCritical(double[][] joint) {
        // BEGIN SOLUTION
        double[][] matrix = centred(joint);
        int n = matrix[0].length;
        double[][] square = new double[n][n];
        double trace = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (double[] row : matrix) {
                    square[i][j] += row[i] * row[j];
                }
            }
            trace += square[i][i];
        }
        if (trace < 1e-24) {
            return Double.POSITIVE_INFINITY;
        }
        for (int doubling = 0; doubling < 60; doubling++) { // the power 2^60 of a symmetric matrix is its first direction
            square = scaledSquare(square);
        }
        double largest = 0;
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            if (square[i][i] > largest) {
                largest = square[i][i];
                v = square[i].clone();
            }
        }
        double norm = 0;
        double image = 0;
        for (double vi : v) {
            norm += vi * vi;
        }
        for (double[] row : matrix) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += row[i] * v[i];
            }
            image += sum * sum;
        }
        return norm / image;
        // END SOLUTION
    }

    /** A matrix whose largest singular value, squared, tells by how much a difference shrinks in a pass at β = 1. */
    double[][] centred(double[][] joint) {
        // BEGIN SOLUTION
        double[] px = new double[joint.length];
        double[] py = new double[joint[0].length];
        for (int x = 0; x < px.length; x++) {
            for (int y = 0; y < py.length; y++) {
                px[x] += joint[x][y];
                py[y] += joint[x][y];
            }
        }
        double[][] matrix = new double[px.length][py.length];
        for (int x = 0; x < px.length; x++) {
            for (int y = 0; y < py.length; y++) {
                double root = Math.sqrt(px[x] * py[y]);
                matrix[x][y] = root == 0 ? 0 : joint[x][y] / root - root;
            }
        }
        return matrix;
        // END SOLUTION
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

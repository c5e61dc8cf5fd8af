package chapter11;

import thermolab.exercise.Unsolved;

public class MyWeightEntropy implements WeightEntropy {

    @Override
    public double posteriorEntropy(double[][] X, double alpha, double s2) {
        // BEGIN SOLUTION
        int d = X[0].length;
        double[][] precision = new double[d][d];
        for (int i = 0; i < d; i++) {
            precision[i][i] = alpha;
            for (int j = 0; j < d; j++) {
                for (double[] row : X) {
                    precision[i][j] += row[i] * row[j] / s2;
                }
            }
        }
        double entropy = 0;
        for (int i = 0; i < d; i++) { // elimination: the determinant is the product of the pivots
            entropy += Math.log(2 * Math.PI * Math.E / precision[i][i]) / 2;
            for (int k = i + 1; k < d; k++) {
                double share = precision[k][i] / precision[i][i];
                for (int j = i; j < d; j++) {
                    precision[k][j] -= share * precision[i][j];
                }
            }
        }
        return entropy;
        // END SOLUTION
    }
}

package chapter16;

import thermolab.exercise.Unsolved;

public class MyDegreeEvidence implements DegreeEvidence {

    @Override
    public double[] polynomialEvidence(double[] x, double[] y, int maxDegree, double alpha, double s2) {
        // BEGIN SOLUTION
            double[] evidence = new double[maxDegree + 1];
        double[][] covariance = new double[x.length][x.length]; // of the readings, before they are read
        for (int i = 0; i < x.length; i++) {
            covariance[i][i] = s2;
        }
        for (int degree = 0; degree <= maxDegree; degree++) {
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    covariance[i][j] += Math.pow(x[i] * x[j], degree) / alpha;
                }
            }
            evidence[degree] = logDensity(y, covariance);
        }
        return evidence;
        // END SOLUTION
    }

    /** ln N(y; 0, C), by Cholesky's factor L: C = LLᵀ and Lz = y. */
    double logDensity(double[] y, double[][] c) {
        // BEGIN SOLUTION
        int n = y.length;
        double[][] l = new double[n][n];
        double[] z = new double[n];
        double log = -n / 2.0 * Math.log(2 * Math.PI);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = c[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
            z[i] = y[i];
            for (int k = 0; k < i; k++) {
                z[i] -= l[i][k] * z[k];
            }
            z[i] /= l[i][i];
            log -= Math.log(l[i][i]) + z[i] * z[i] / 2;
        }
        return log;
        // END SOLUTION
    }
}

package chapter15;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Unsolved;

public class MySettlingErrors implements SettlingErrors {

    @Override
    public double[] step(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x, double[] z, double rate) {
        // BEGIN SOLUTION
        double[] slope = slope(weights, precisionX, mean, precisionZ, x, z);
        double[] next = z.clone();
        for (int j = 0; j < z.length; j++) {
            next[j] -= rate * slope[j];
        }
        return next;
        // END SOLUTION
    }

    /** The slope of −ln p(x, z) in z. */
    double[] slope(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x, double[] z) {
        // BEGIN SOLUTION
        double[] off = x.clone();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < z.length; j++) {
                off[i] -= weights[i][j] * z[j];
            }
        }
        double[] slope = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            for (int k = 0; k < z.length; k++) {
                slope[j] += precisionZ[j][k] * (z[k] - mean[k]);
            }
            for (int i = 0; i < x.length; i++) {
                for (int k = 0; k < x.length; k++) {
                    slope[j] -= weights[i][j] * precisionX[i][k] * off[k];
                }
            }
        }
        return slope;
        // END SOLUTION
    }

    /** The curvature of −ln p(x, z) in z. */
    RealMatrix curvature(double[][] weights, double[][] precisionX, double[][] precisionZ) {
        // BEGIN SOLUTION
        RealMatrix w = new Array2DRowRealMatrix(weights);
        return w.transpose().multiply(new Array2DRowRealMatrix(precisionX)).multiply(w).add(new Array2DRowRealMatrix(precisionZ));
        // END SOLUTION
    }

    @Override
    public double[] settle(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x) {
        // BEGIN SOLUTION
        double[] slope = slope(weights, precisionX, mean, precisionZ, x, mean);
        double[] way = new LUDecomposition(curvature(weights, precisionX, precisionZ)).getSolver().getInverse().operate(slope);
        double[] z = mean.clone();
        for (int j = 0; j < z.length; j++) {
            z[j] -= way[j];
        }
        return z;
        // END SOLUTION
    }

    @Override
    public double largestRate(double[][] weights, double[][] precisionX, double[][] precisionZ) {
        // BEGIN SOLUTION
        return 2 / new EigenDecompositionSymmetric(curvature(weights, precisionX, precisionZ), 1e-8, true).getEigenvalue(0);
        // END SOLUTION
    }
}

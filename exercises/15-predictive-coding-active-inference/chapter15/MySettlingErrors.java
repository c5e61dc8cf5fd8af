package chapter15;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Unsolved;

public class MySettlingErrors implements SettlingErrors {

    @Override
    public double[] step(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x, double[] z, double rate) {
        throw new Unsolved();
    }

    /** The slope of −ln p(x, z) in z. */
    double[] slope(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x, double[] z) {
        throw new Unsolved();
    }

    /** The curvature of −ln p(x, z) in z. */
    RealMatrix curvature(double[][] weights, double[][] precisionX, double[][] precisionZ) {
        throw new Unsolved();
    }

    @Override
    public double[] settle(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x) {
        throw new Unsolved();
    }

    @Override
    public double largestRate(double[][] weights, double[][] precisionX, double[][] precisionZ) {
        throw new Unsolved();
    }
}

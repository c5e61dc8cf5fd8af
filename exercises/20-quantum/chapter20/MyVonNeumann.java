package chapter20;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import thermolab.exercise.Unsolved;

public class MyVonNeumann implements VonNeumann {

    @Override
    public double vonNeumann(double[][] re, double[][] im) {
        throw new Unsolved();
    }

    /** A real symmetric matrix of 2n rows that has each eigenvalue of ρ twice. */
    double[][] asReal(double[][] re, double[][] im) {
        throw new Unsolved();
    }

    /** What one eigenvalue adds. */
    double ofEigenvalue(double value) {
        throw new Unsolved();
    }
}

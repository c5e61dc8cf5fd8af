package chapter20;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import thermolab.exercise.Unsolved;

public class MyVonNeumann implements VonNeumann {

    @Override
    public double vonNeumann(double[][] re, double[][] im) {
        // BEGIN SOLUTION
        double[] twice = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(asReal(re, im))).getEigenvalues();
        double sum = 0;
        for (double value : twice) {
            sum += ofEigenvalue(value) / 2;
        }
        return sum;
        // END SOLUTION
    }

    /** A real symmetric matrix of 2n rows that has each eigenvalue of ρ twice. */
    double[][] asReal(double[][] re, double[][] im) {
        // BEGIN SOLUTION
        int n = re.length;
        double[][] both = new double[2 * n][2 * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                both[i][j] = both[n + i][n + j] = re[i][j];
                both[n + i][j] = im[i][j];
                both[i][n + j] = -im[i][j];
            }
        }
        return both;
        // END SOLUTION
    }

    /** What one eigenvalue adds. */
    double ofEigenvalue(double value) {
        // BEGIN SOLUTION
        return value <= 0 ? 0 : -value * Math.log(value);
        // END SOLUTION
    }
}

package thermolab.learn;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Require;

/** Eigenvalues, from the largest down, and eigenvectors of symmetric matrices, also of those with entries of very different sizes. */
final class Eigen {

    /** Entries below this share of the largest are rounding beside it; the library stumbles over those that square to zero. */
    private static final double NEGLIGIBLE = 1e-17;

    private Eigen() {
    }

    static EigenDecompositionSymmetric of(RealMatrix matrix) {
        double largest = matrix.getNorm1();
        Require.finite("largest column sum of the matrix", largest, "");
        RealMatrix clean = matrix.copy();
        for (int i = 0; i < clean.getRowDimension(); i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(clean.getEntry(i, j)) < NEGLIGIBLE * largest) {
                    clean.setEntry(i, j, 0);
                    clean.setEntry(j, i, 0);
                }
            }
        }
        try {
            return new EigenDecompositionSymmetric(clean);
        } catch (MathRuntimeException stalled) {
            throw new ArithmeticException("the eigenvalues of a matrix of " + clean.getRowDimension() + " rows were not found");
        }
    }
}

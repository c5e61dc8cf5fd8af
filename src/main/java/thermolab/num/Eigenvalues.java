package thermolab.num;

import java.util.Arrays;
import java.util.Comparator;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * All eigenvalues of a small square matrix, also of one with many zeros or whole patterns of them.
 *
 * <p>Hipparchus's QR steps may stall on such a matrix, for instance on that of a sweep that only permutes some states. The
 * mirror image U P U of a matrix at a random plane, U = 1 − 2 u uᵀ, has the same eigenvalues and no pattern; so after a stall
 * the image is tried. An eigenvalue that m eigenvectors have merged into is known to rounding to the power 1/m only.
 * Cost: about 10 n³.
 */
public final class Eigenvalues {

    private static final int MOST_ATTEMPTS = 8;

    private Eigenvalues() {
    }

    /**
     * Real and imaginary parts, those of largest modulus first.
     *
     * @param matrix n rows of n finite numbers
     * @return two rows of n
     */
    public static double[][] of(double[][] matrix) {
        Require.atLeast("rows", matrix.length, 1, "");
        for (int i = 0; i < matrix.length; i++) {
            Require.sameLength("row " + i, matrix[i].length, "rows", matrix.length);
            Require.finite("row " + i, matrix[i], "");
        }
        Complex[] values = complex(new Array2DRowRealMatrix(matrix));
        Arrays.sort(values, Comparator.comparingDouble(value -> -value.norm()));
        return new double[][] {Arrays.stream(values).mapToDouble(Complex::getReal).toArray(),
            Arrays.stream(values).mapToDouble(Complex::getImaginary).toArray()};
    }

    private static Complex[] complex(RealMatrix matrix) {
        RandomStream planes = RandomStream.of(1);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return new EigenDecompositionNonSymmetric(matrix).getEigenvalues();
            } catch (MathRuntimeException stalled) {
                matrix = mirrored(matrix, planes);
            }
        }
        throw new ArithmeticException("the eigenvalues of this matrix of " + matrix.getRowDimension() + " rows were not found");
    }

    private static RealMatrix mirrored(RealMatrix matrix, RandomStream planes) {
        RealVector axis = new ArrayRealVector(planes.doubles(matrix.getRowDimension(), -1, 1).toArray());
        RealVector unit = axis.unitVector();
        RealMatrix mirror = MatrixUtils.createRealIdentityMatrix(matrix.getRowDimension())
                .subtract(unit.outerProduct(unit).scalarMultiply(2));
        return mirror.multiply(matrix).multiply(mirror);
    }
}

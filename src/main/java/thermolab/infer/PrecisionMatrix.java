package thermolab.infer;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import thermolab.num.Require;

/**
 * The inverse of a covariance, by which a prediction error is weighted, with the logarithm of the determinant.
 *
 * @param covariance Σ, symmetric and positive definite, shape [d][d]
 * @param matrix Π = Σ⁻¹
 * @param logDeterminant ln det Σ
 */
record PrecisionMatrix(double[][] covariance, double[][] matrix, double logDeterminant) {

    private static final double ASYMMETRY = 1e-10;   // relative: rounding of a product A Aᵀ
    private static final double SMALLEST = 1e-280;   // a variance below this has no finite inverse square

    /** Of a full covariance; one that is singular, or not symmetric, is refused by its name. */
    static PrecisionMatrix of(String name, double[][] covariance) {
        Require.rectangular(name, covariance);
        Require.sameLength("rows of " + name, covariance.length, "columns of " + name, covariance[0].length);
        for (int i = 0; i < covariance.length; i++) {
            Require.finite(name + "[" + i + "]", covariance[i], "");
        }
        try {
            CholeskyDecomposition lower = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance), ASYMMETRY, SMALLEST);
            double log = 0;
            for (int i = 0; i < covariance.length; i++) {
                log += 2 * Math.log(lower.getL().getEntry(i, i));
            }
            double[][] inverse = lower.getSolver().getInverse().getData();
            for (double[] row : inverse) {
                Require.finite("inverse of " + name, row, "its entries are too small, or too far apart");
            }
            return new PrecisionMatrix(copy(covariance), inverse, log);
        } catch (MathIllegalArgumentException e) {
            throw Require.broken(name, covariance.length + " by " + covariance.length, "must be symmetric and positive definite",
                    "a singular covariance has no precision");
        }
    }

    /** Of independent errors with these variances. */
    static double[][] diagonal(String name, double[] variances) {
        Require.atLeast("entries of " + name, variances.length, 1, "");
        double[][] covariance = new double[variances.length][variances.length];
        for (int i = 0; i < variances.length; i++) {
            covariance[i][i] = Require.positive(name + "[" + i + "]", variances[i], "a precision is 1/variance");
        }
        return covariance;
    }

    int size() {
        return matrix.length;
    }

    /** Π e: the error in units of what is usual, once more divided by it. */
    double[] times(double[] error) {
        return times(matrix, error);
    }

    /** A v. */
    static double[] times(double[][] a, double[] v) {
        double[] product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < v.length; j++) {
                product[i] += a[i][j] * v[j];
            }
        }
        return product;
    }

    /** Aᵀ v. */
    static double[] transposedTimes(double[][] a, double[] v) {
        double[] product = new double[a[0].length];
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < product.length; j++) {
                product[j] += a[i][j] * v[i];
            }
        }
        return product;
    }

    static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }
}

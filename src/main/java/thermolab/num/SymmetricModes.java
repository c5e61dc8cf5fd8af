package thermolab.num;

import org.bytedeco.openblas.global.openblas;

/**
 * Eigenvalues, and if wanted eigenvectors, of a real symmetric matrix of up to some thousands of rows, by LAPACK.
 *
 * <pre>
 *   A = V diag(λ) Vᵀ,   VᵀV = 1
 * </pre>
 *
 * <p>For a few rows Hipparchus's own decomposition is as fast and loads no library. Error of an eigenvalue: rounding beside the
 * largest one. Cost: 4/3 n³ for eigenvalues alone, most of it bound by memory; some 9 n³ with vectors. Source: LAPACK's dsyevd,
 * Anderson and others, <i>LAPACK Users' Guide</i> (3rd ed.), section 2.3.4.
 */
public final class SymmetricModes {

    private static final int MOST_ROWS = 8192;

    private final int n;
    private final double[] values;
    private final double[] vectors;

    private SymmetricModes(int n, double[] values, double[] vectors) {
        this.n = n;
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Values and vectors.
     *
     * @param matrix n × n numbers, row after row; the lower triangle is read. Left as it is
     */
    public static SymmetricModes of(double[] matrix) {
        double[] work = matrix.clone();
        int n = rows(work);
        return new SymmetricModes(n, solved('V', n, work), work);
    }

    /** λ alone, the smallest first; see {@link #of}. */
    public static double[] values(double[] matrix) {
        return solved('N', rows(matrix), matrix.clone());
    }

    private static int rows(double[] matrix) {
        int n = (int) Math.round(Math.sqrt(matrix.length));
        if (n == 0 || n > MOST_ROWS || n * n != matrix.length) {
            throw Require.broken("number of entries", matrix.length, "must be the square of a number of rows from 1 to " + MOST_ROWS, "");
        }
        return n;
    }

    private static double[] solved(char job, int n, double[] work) {
        for (double x : work) {
            if (!(Math.abs(x) <= 1e150)) {
                throw Require.broken("entry", x, "must be a number of at most 1e150", "choose a larger unit");
            }
        }
        double[] values = new double[n];
        int info = openblas.LAPACKE_dsyevd(openblas.LAPACK_COL_MAJOR, (byte) job, (byte) 'U', n, work, n, values); // by columns, U is the lower triangle by rows
        if (info != 0) {
            throw new ArithmeticException("eigenvalues of a matrix of " + n + " rows were not found: LAPACK says " + info);
        }
        return values;
    }

    /** λ, the smallest first. */
    public double[] values() {
        return values.clone();
    }

    /** The i-th component of the k-th vector. */
    public double component(int i, int k) {
        return vectors[Require.index("k", k, n) * n + Require.index("i", i, n)];
    }

    /** The k-th vector, of length 1. */
    public double[] vector(int k) {
        return java.util.Arrays.copyOfRange(vectors, Require.index("k", k, n) * n, (k + 1) * n);
    }
}

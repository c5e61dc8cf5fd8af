package thermolab.quantum;

import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import thermolab.num.Require;

/**
 * Eigenvalues and eigenvectors of a small Hermitian matrix, by Jacobi's rotations.
 *
 * <pre>
 *   A = V diag(λ) V†,   V†V = 1
 *   tan 2θ = 2|a_pq|/(a_qq − a_pp): the rotation by θ, after a phase that makes a_pq real, clears a_pq              [rotation]
 * </pre>
 *
 * <p>Hipparchus decomposes real symmetric matrices; for complex ones there is nothing. Equal eigenvalues do no harm: the vectors
 * are orthonormal to rounding in any case, and a diagonal matrix is returned exactly. Cost: about 10 n³ for each of some six
 * sweeps. Source: Golub and Van Loan, <i>Matrix Computations</i> (4th ed.), section 8.5.
 */
public final class HermitianModes {

    private static final int MOST_SWEEPS = 60;

    private final int n;
    private final double[][] re;
    private final double[][] im;
    private final double[][] vRe;
    private final double[][] vIm;
    private final int[] order;

    private HermitianModes(double[][] re, double[][] im) {
        n = re.length;
        this.re = re;
        this.im = im;
        vRe = new double[n][n];
        vIm = new double[n][n];
        for (int i = 0; i < n; i++) {
            vRe[i][i] = 1;
        }
        rotateAll();
        order = IntStream.range(0, n).boxed().sorted((i, j) -> Double.compare(re[i][i], re[j][j])).mapToInt(i -> i).toArray();
    }

    /**
     * The modes of a Hermitian matrix.
     *
     * @param matrix shape [n, n], n up to 64; a_ij and the conjugate of a_ji agree to 1e-9 of the largest entry
     */
    public static HermitianModes of(Complex[][] matrix) {
        Operators.square("matrix", matrix);
        double[][] re = Operators.realParts(matrix);
        double[][] im = Operators.imaginaryParts(matrix);
        double largest = 0;
        for (Complex[] row : matrix) {
            for (Complex entry : row) {
                largest = Math.max(largest, entry.norm());
            }
        }
        if (largest > 1e150) {
            throw Require.broken("largest entry", largest, "must be at most 1e150", "choose a larger unit");
        }
        for (int i = 0; i < re.length; i++) {
            for (int j = 0; j <= i; j++) {
                double off = Math.hypot(re[i][j] - re[j][i], im[i][j] + im[j][i]);
                if (off > Operators.ROUNDING * largest) {
                    throw Require.broken("matrix[" + i + "][" + j + "]", matrix[i][j], "must be the conjugate of matrix[" + j + "][" + i + "] "
                            + matrix[j][i], "the matrix must be Hermitian");
                }
                re[j][i] = 0.5 * (re[i][j] + re[j][i]);
                im[j][i] = 0.5 * (im[j][i] - im[i][j]);
                re[i][j] = re[j][i];
                im[i][j] = -im[j][i];
            }
        }
        return new HermitianModes(re, im);
    }

    private void rotateAll() {
        double scale = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scale = Math.max(scale, Math.hypot(re[i][j], im[i][j]));
            }
        }
        boolean turned = true;
        for (int sweep = 0; turned && sweep < MOST_SWEEPS; sweep++) {
            turned = false;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    turned |= clear(p, q, 1e-17 * scale);
                }
            }
        }
    }

    /** One rotation in the plane of p and q; false where there is nothing to clear. */
    private boolean clear(int p, int q, double rounding) {
        double size = Math.hypot(re[p][q], im[p][q]);
        if (size <= rounding) {
            return false;
        }
        double phaseRe = re[p][q] / size;
        double phaseIm = im[p][q] / size;
        double theta = 0.5 * Math.atan2(2 * size, re[q][q] - re[p][p]);
        theta = theta > Math.PI / 4 ? theta - Math.PI / 2 : theta;      // the smaller turn clears as well                [rotation]
        double c = Math.cos(theta);
        double s = Math.sin(theta);
        double pp = re[p][p];
        double qq = re[q][q];
        columns(re, im, p, q, c, s * phaseRe, s * phaseIm);
        rows(p, q, c, s * phaseRe, s * phaseIm);
        columns(vRe, vIm, p, q, c, s * phaseRe, s * phaseIm);
        double moved = s / c * size;
        re[p][p] = pp - moved;
        re[q][q] = qq + moved;
        im[p][p] = im[q][q] = re[p][q] = im[p][q] = re[q][p] = im[q][p] = 0;
        return true;
    }

    /** a_p ← c a_p − s̄ a_q and a_q ← c a_q + s a_p for two columns, with s a complex number. */
    private void columns(double[][] x, double[][] y, int p, int q, double c, double sr, double si) {
        for (int k = 0; k < n; k++) {
            double pr = x[k][p];
            double pi = y[k][p];
            double qr = x[k][q];
            double qi = y[k][q];
            x[k][p] = c * pr - sr * qr - si * qi;
            y[k][p] = c * pi - sr * qi + si * qr;
            x[k][q] = c * qr + sr * pr - si * pi;
            y[k][q] = c * qi + sr * pi + si * pr;
        }
    }

    /** The same from the left, with the adjoint. */
    private void rows(int p, int q, double c, double sr, double si) {
        for (int k = 0; k < n; k++) {
            double pr = re[p][k];
            double pi = im[p][k];
            double qr = re[q][k];
            double qi = im[q][k];
            re[p][k] = c * pr - sr * qr + si * qi;
            im[p][k] = c * pi - sr * qi - si * qr;
            re[q][k] = c * qr + sr * pr + si * pi;
            im[q][k] = c * qi + sr * pi - si * pr;
        }
    }

    /** λ, the smallest first. */
    public double[] values() {
        return IntStream.of(order).mapToDouble(i -> re[i][i]).toArray();
    }

    /** V: the k-th column belongs to the k-th eigenvalue. */
    public Complex[][] vectors() {
        Complex[][] v = new Complex[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                v[i][k] = new Complex(vRe[i][order[k]], vIm[i][order[k]]);
            }
        }
        return v;
    }
}

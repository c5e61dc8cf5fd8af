package thermolab.num;

import java.util.stream.IntStream;

/**
 * All eigenvalues of a small square matrix, by shifted QR steps on its Hessenberg form.
 *
 * <pre>
 *   H − μ = Q R,   H ← R Q + μ       μ the eigenvalue of the last 2 × 2 block that is nearer to its corner      [step]
 * </pre>
 *
 * <p>An entry below the diagonal counts as zero once it is below rounding beside the whole matrix, not beside its neighbours:
 * so matrices with many zero eigenvalues, such as those of sweeps, end too, where Hipparchus's solver stalls. An eigenvalue
 * that m eigenvectors have merged into is known to rounding to the power 1/m only. Cost: about 10 n³. Source: Golub and Van
 * Loan, <i>Matrix Computations</i> (4th ed.), section 7.5.
 */
public final class Eigenvalues {

    private static final int MOST_STEPS = 100;     // for each eigenvalue; three are usual
    private static final int STUCK = 10;           // after as many steps in vain another shift is tried

    private final int n;
    private final double[][] re;
    private final double[][] im;
    private final double rounding;

    private Eigenvalues(double[][] matrix) {
        n = matrix.length;
        re = new double[n][];
        im = new double[n][n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            Require.sameLength("row " + i, matrix[i].length, "rows", n);
            re[i] = Require.finite("row " + i, matrix[i], "").clone();
            for (double x : re[i]) {
                sum += x * x;
            }
        }
        rounding = Math.ulp(1.0) * Math.max(Double.MIN_NORMAL, Math.sqrt(sum));
    }

    /**
     * Real and imaginary parts, those of largest modulus first.
     *
     * @param matrix n rows of n finite numbers
     * @return two rows of n
     */
    public static double[][] of(double[][] matrix) {
        Require.atLeast("rows", matrix.length, 1, "");
        Eigenvalues work = new Eigenvalues(matrix);
        work.toHessenberg();
        work.split();
        int[] order = IntStream.range(0, work.n).boxed()
                .sorted((i, j) -> Double.compare(work.modulus(j, j), work.modulus(i, i))).mapToInt(i -> i).toArray();
        return new double[][] {IntStream.of(order).mapToDouble(i -> work.re[i][i]).toArray(),
            IntStream.of(order).mapToDouble(i -> work.im[i][i]).toArray()};
    }

    private double modulus(int i, int j) {
        return Math.hypot(re[i][j], im[i][j]);
    }

    /** Zeros below the first subdiagonal, by eliminations with the largest pivot; the matrix is real so far. */
    private void toHessenberg() {
        for (int m = 1; m < n - 1; m++) {
            int pivot = m;
            for (int i = m; i < n; i++) {
                pivot = Math.abs(re[i][m - 1]) > Math.abs(re[pivot][m - 1]) ? i : pivot;
            }
            exchange(m, pivot);
            for (int i = m + 1; i < n && re[m][m - 1] != 0; i++) {
                double factor = re[i][m - 1] / re[m][m - 1];
                for (int j = m - 1; factor != 0 && j < n; j++) {
                    re[i][j] -= factor * re[m][j];
                }
                for (int j = 0; factor != 0 && j < n; j++) {
                    re[j][m] += factor * re[j][i];
                }
            }
        }
    }

    private void exchange(int a, int b) {
        double[] row = re[a];
        re[a] = re[b];
        re[b] = row;
        for (double[] each : re) {
            double x = each[a];
            each[a] = each[b];
            each[b] = x;
        }
    }

    /** Splits off one eigenvalue after the other at the lower end. */
    private void split() {
        int steps = 0;
        for (int last = n - 1; last > 0;) {
            int first = last;
            while (first > 0 && modulus(first, first - 1) > rounding) {
                first--;
            }
            if (first == last) {
                last--;
                steps = 0;
            } else if (++steps > MOST_STEPS) {
                throw new ArithmeticException("eigenvalue " + last + " of " + n + " is not found in " + MOST_STEPS + " steps");
            } else {
                step(first, last, steps % STUCK == 0);
            }
        }
    }

    /** One QR step on the block from first to last: rotations that clear the subdiagonal, then the same from the right. */
    private void step(int first, int last, boolean stuck) {
        double[] shift = stuck ? new double[] {modulus(last, last - 1), 0.5 * modulus(last, last - 1)} : shift(last);
        double[][] rotations = new double[last][];
        shiftBy(first, last, -shift[0], -shift[1]);
        for (int k = first; k < last; k++) {
            double size = Math.hypot(modulus(k, k), modulus(k + 1, k));
            rotations[k] = size == 0 ? new double[] {1, 0, 0, 0}
                    : new double[] {re[k][k] / size, im[k][k] / size, re[k + 1][k] / size, im[k + 1][k] / size};
            fromLeft(rotations[k], k, last);
        }
        for (int k = first; k < last; k++) {
            fromRight(rotations[k], k, first, Math.min(k + 1, last));
        }
        shiftBy(first, last, shift[0], shift[1]);                                                                 // [step]
    }

    private void shiftBy(int first, int last, double real, double imaginary) {
        for (int k = first; k <= last; k++) {
            re[k][k] += real;
            im[k][k] += imaginary;
        }
    }

    /** d ± √(d² + bc) added to the corner, where d is half the difference of the diagonal; the smaller of the two. */
    private double[] shift(int last) {
        int k = last - 1;
        double dr = 0.5 * (re[k][k] - re[last][last]);
        double di = 0.5 * (im[k][k] - im[last][last]);
        double sr = dr * dr - di * di + re[k][last] * re[last][k] - im[k][last] * im[last][k];
        double si = 2 * dr * di + re[k][last] * im[last][k] + im[k][last] * re[last][k];
        double size = Math.sqrt(Math.hypot(sr, si));
        double angle = 0.5 * Math.atan2(si, sr);
        double rootR = size * Math.cos(angle);
        double rootI = size * Math.sin(angle);
        double sign = dr * rootR + di * rootI > 0 ? -1 : 1;
        return new double[] {re[last][last] + dr + sign * rootR, im[last][last] + di + sign * rootI};
    }

    /** Rows k and k + 1 become c̄ a + s̄ b and c b − s a. */
    private void fromLeft(double[] r, int k, int last) {
        for (int j = k; j <= last; j++) {
            double ar = re[k][j];
            double ai = im[k][j];
            double br = re[k + 1][j];
            double bi = im[k + 1][j];
            re[k][j] = r[0] * ar + r[1] * ai + r[2] * br + r[3] * bi;
            im[k][j] = r[0] * ai - r[1] * ar + r[2] * bi - r[3] * br;
            re[k + 1][j] = r[0] * br - r[1] * bi - r[2] * ar + r[3] * ai;
            im[k + 1][j] = r[0] * bi + r[1] * br - r[2] * ai - r[3] * ar;
        }
    }

    /** Columns k and k + 1 become c a + s b and c̄ b − s̄ a. */
    private void fromRight(double[] r, int k, int first, int last) {
        for (int i = first; i <= last; i++) {
            double ar = re[i][k];
            double ai = im[i][k];
            double br = re[i][k + 1];
            double bi = im[i][k + 1];
            re[i][k] = r[0] * ar - r[1] * ai + r[2] * br - r[3] * bi;
            im[i][k] = r[0] * ai + r[1] * ar + r[2] * bi + r[3] * br;
            re[i][k + 1] = r[0] * br + r[1] * bi - r[2] * ar - r[3] * ai;
            im[i][k + 1] = r[0] * bi - r[1] * br - r[2] * ai + r[3] * ar;
        }
    }
}

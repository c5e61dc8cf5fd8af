package thermolab.learn;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * XᵀX + D = RᵀR without forming the left side: Householder's reflections of X with √D below it, its columns brought to one
 * length first, so that the units of an input do not matter. Source: Golub and Van Loan, <i>Matrix Computations</i>, 4th ed.
 * (2013), sections 5.3 and 5.3.8.
 */
final class Triangle {

    /** A diagonal of R below this share of its column says that the column depends on those before it. */
    private static final double DEPENDENT = 1e-13;

    private final double[][] columns;    // of the scaled, reflected matrix; R on and above the diagonal
    private final double[] sizes;        // of the columns before
    private final double[][] mirrors;    // Householder's vectors, of length √2

    private Triangle(double[][] columns, double[] sizes) {
        this.columns = columns;
        this.sizes = sizes;
        mirrors = new double[columns.length][];
    }

    /** Of X, shape [n, d], and the diagonal D ≥ 0, shape [d]. */
    static Triangle of(double[][] x, double[] diagonal) {
        int n = x.length;
        int d = diagonal.length;
        double[][] columns = new double[d][n + d];
        double[] sizes = new double[d];
        for (int j = 0; j < d; j++) {
            for (int i = 0; i < n; i++) {
                columns[j][i] = x[i][j];
            }
            columns[j][n + j] = Math.sqrt(diagonal[j]);
            sizes[j] = length(columns[j], 0);
            for (int i = 0; sizes[j] > 0 && i < n + d; i++) {
                columns[j][i] /= sizes[j];
            }
        }
        Triangle triangle = new Triangle(columns, sizes);
        triangle.reflect();
        return triangle;
    }

    private void reflect() {
        for (int k = 0; k < columns.length; k++) {
            double[] mirror = new double[columns[k].length];
            System.arraycopy(columns[k], k, mirror, k, mirror.length - k);
            double below = length(mirror, k);
            mirror[k] += Math.copySign(below, mirror[k]);
            double size = length(mirror, k);
            for (int i = k; i < mirror.length; i++) {
                mirror[i] = size == 0 ? 0 : mirror[i] / size * Math.sqrt(2);
            }
            mirrors[k] = mirror;
            for (int j = k; j < columns.length; j++) {
                mirror(columns[j], mirror, k);
            }
        }
    }

    boolean isSingular() {
        for (int k = 0; k < columns.length; k++) {
            if (!(Math.abs(columns[k][k]) > DEPENDENT)) {
                return true;
            }
        }
        return false;
    }

    /** (XᵀX + D)⁻¹Xᵀy. */
    double[] solve(double[] y) {
        double[] right = Arrays.copyOf(y, columns[0].length);
        for (int k = 0; k < columns.length; k++) {
            mirror(right, mirrors[k], k);
        }
        return backward(right);
    }

    /** scale (XᵀX + D)⁻¹ = scale R⁻¹R⁻ᵀ. */
    double[][] inverseSquare(double scale) {
        int d = columns.length;
        double[][] inverse = new double[d][];            // rows of R⁻ᵀ
        for (int k = 0; k < d; k++) {
            double[] unit = new double[d];
            unit[k] = 1;
            inverse[k] = backward(unit);
        }
        double[][] square = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                for (int k = 0; k < d; k++) {
                    square[i][j] += inverse[k][i] * scale * inverse[k][j];
                }
                Require.answer("covariance", square[i][j]);
            }
        }
        return square;
    }

    /** ln |det R|, half of ln det(XᵀX + D). */
    double logDeterminant() {
        double log = 0;
        for (int k = 0; k < columns.length; k++) {
            log += Math.log(Math.abs(columns[k][k])) + Math.log(sizes[k]);
        }
        return log;
    }

    private double[] backward(double[] right) {
        double[] w = new double[columns.length];
        for (int k = w.length - 1; k >= 0; k--) {
            double rest = right[k];
            for (int j = k + 1; j < w.length; j++) {
                rest -= columns[j][k] * w[j];
            }
            w[k] = rest / columns[k][k];
        }
        for (int k = 0; k < w.length; k++) {
            w[k] = Require.answer("weight " + k, w[k] / sizes[k]);
        }
        return w;
    }

    private static void mirror(double[] vector, double[] mirror, int from) {
        double along = 0;
        for (int i = from; i < vector.length; i++) {
            along += mirror[i] * vector[i];
        }
        for (int i = from; i < vector.length; i++) {
            vector[i] -= along * mirror[i];
        }
    }

    private static double length(double[] x, int from) {
        double largest = 0;
        for (int i = from; i < x.length; i++) {
            largest = Math.max(largest, Math.abs(x[i]));
        }
        double sum = 0;
        for (int i = from; largest > 0 && i < x.length; i++) {
            sum += x[i] / largest * (x[i] / largest);
        }
        return largest * Math.sqrt(sum);
    }
}

package thermolab.learn;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import thermolab.num.Require;

/**
 * Curvatures of a function at a point: its matrix of second derivatives by finite differences, and the eigenvalues.
 *
 * <p>Differences are of fourth order: exact, but for rounding, for polynomials up to degree 5 in the function's case
 * and 4 in the gradient's. Steps are 0.01 in units of each coordinate where that exceeds 1; a kink (ReLU) nearer than
 * two steps spoils the result. Cost: about 8d² evaluations for d coordinates from values, 4d from gradients; d up to a
 * few hundred. Eigenvalues depend on the coordinates: see {@link HarmonicWell}.
 */
public final class Hessian {

    private static final double STEP = 0.01;
    private static final double[] WEIGHTS = {1.0 / 12, -8.0 / 12, 8.0 / 12, -1.0 / 12}; // of f(−2s), f(−s), f(s), f(2s)
    private static final int[] PLACES = {-2, -1, 1, 2};

    private Hessian() {
    }

    /** ∂²f/∂xᵢ∂xⱼ from values of f, shape [d, d], symmetric. */
    public static double[][] of(ToDoubleFunction<double[]> f, double[] x) {
        Require.finite("x", x, "");
        double[][] hessian = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            hessian[i][i] = secondDerivative(f, x, i);
            for (int j = 0; j < i; j++) {
                hessian[i][j] = hessian[j][i] = mixedDerivative(f, x, i, j);
            }
        }
        return finite(hessian);
    }

    /**
     * ∂²f/∂xᵢ∂xⱼ from gradients, symmetrised: for networks, where backpropagation gives them at the price of two
     * values.
     */
    public static double[][] ofGradient(UnaryOperator<double[]> gradient, double[] x) {
        Require.finite("x", x, "");
        double[][] hessian = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            double step = step(x[i]);
            for (int place = 0; place < PLACES.length; place++) {
                double[] slopes = gradient.apply(moved(x, i, PLACES[place] * step));
                for (int j = 0; j < x.length; j++) {
                    hessian[i][j] += WEIGHTS[place] * slopes[j] / step;
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                hessian[i][j] = hessian[j][i] = (hessian[i][j] + hessian[j][i]) / 2;
            }
        }
        return finite(hessian);
    }

    /** Eigenvalues of {@link #of}, from the largest down. */
    public static double[] eigenvalues(ToDoubleFunction<double[]> f, double[] x) {
        return eigenvalues(of(f, x));
    }

    /** Eigenvalues of a symmetric matrix, from the largest down. */
    public static double[] eigenvalues(double[][] symmetric) {
        Require.rectangular("symmetric", symmetric);
        Require.sameLength("rows", symmetric.length, "columns", symmetric[0].length);
        for (int i = 0; i < symmetric.length; i++) {
            Require.finite("row " + i, symmetric[i], "");
            for (int j = 0; j < i; j++) {
                if (symmetric[i][j] != symmetric[j][i]) {
                    throw Require.broken("entry [" + i + "][" + j + "]", symmetric[i][j],
                            "must equal entry [" + j + "][" + i + "] (" + symmetric[j][i] + ")", "the matrix must be symmetric");
                }
            }
        }
        return Eigen.of(new Array2DRowRealMatrix(symmetric)).getEigenvalues();
    }

    /** The sum of the diagonal: also the sum of the eigenvalues. */
    public static double trace(double[][] matrix) {
        Require.rectangular("matrix", matrix);
        Require.sameLength("rows", matrix.length, "columns", matrix[0].length);
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return trace;
    }

    private static double secondDerivative(ToDoubleFunction<double[]> f, double[] x, int i) {
        double s = step(x[i]);
        double near = f.applyAsDouble(moved(x, i, -s)) + f.applyAsDouble(moved(x, i, s));
        double far = f.applyAsDouble(moved(x, i, -2 * s)) + f.applyAsDouble(moved(x, i, 2 * s));
        return (16 * near - far - 30 * f.applyAsDouble(x)) / (12 * s * s);
    }

    private static double mixedDerivative(ToDoubleFunction<double[]> f, double[] x, int i, int j) {
        double si = step(x[i]);
        double sj = step(x[j]);
        double sum = 0;
        for (int a = 0; a < PLACES.length; a++) {
            double[] row = moved(x, i, PLACES[a] * si);
            for (int b = 0; b < PLACES.length; b++) {
                sum += WEIGHTS[a] * WEIGHTS[b] * f.applyAsDouble(moved(row, j, PLACES[b] * sj));
            }
        }
        return sum / (si * sj);
    }

    private static double step(double x) {
        return STEP * Math.max(1, Math.abs(x));
    }

    private static double[] moved(double[] x, int i, double by) {
        double[] moved = x.clone();
        moved[i] += by;
        return moved;
    }

    private static double[][] finite(double[][] hessian) {
        for (int i = 0; i < hessian.length; i++) {
            Require.finite("row " + i + " of the Hessian", hessian[i], "is the function finite around x?");
        }
        return hessian;
    }
}

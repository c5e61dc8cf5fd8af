package thermolab.learn;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Require;

/**
 * A task that is learnt when x is at its place: L(x) = ½ (x − t)ᵀ H (x − t), in nats.
 *
 * @param hessian H, symmetric, without negative eigenvalues, shape [d, d]
 * @param minimum t, d numbers
 */
public record QuadraticTask(double[][] hessian, double[] minimum) {

    private static final double SYMMETRY = 1e-9; // relative

    public QuadraticTask {
        int d = Require.finite("minimum", minimum, "").length;
        Require.rectangular("hessian", hessian);
        Require.sameLength("rows of hessian", hessian.length, "minimum", d);
        Require.sameLength("columns of hessian", hessian[0].length, "minimum", d);
        for (int i = 0; i < d; i++) {
            Require.finite("hessian[" + i + "]", hessian[i], "");
        }
        RealMatrix h = new Array2DRowRealMatrix(hessian);
        if (h.subtract(h.transpose()).getFrobeniusNorm() > SYMMETRY * h.getFrobeniusNorm()) {
            throw Require.broken("hessian", Arrays.deepToString(hessian), "must be symmetric", "second derivatives commute");
        }
        EigenDecompositionSymmetric modes = Eigen.of(h);
        double lowest = modes.getEigenvalue(d - 1);
        if (lowest < -SYMMETRY * Math.abs(modes.getEigenvalue(0))) {
            throw Require.broken("hessian", "smallest eigenvalue " + lowest, "must have no negative eigenvalue", "a task has a minimum");
        }
        hessian = h.getData();
        minimum = minimum.clone();
    }

    @Override
    public double[][] hessian() {
        return Arrays.stream(hessian).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public double[] minimum() {
        return minimum.clone();
    }

    /** L(x). */
    public double loss(double... x) {
        double[] slope = slope(x);
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            loss += slope[i] * (x[i] - minimum[i]) / 2;
        }
        return Require.answer("loss", loss);
    }

    /** H (x − t). */
    public double[] slope(double... x) {
        Require.sameLength("x", x.length, "minimum", minimum.length);
        Require.finite("x", x, "");
        double[] slope = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                slope[i] += hessian[i][j] * (x[j] - minimum[j]);
            }
            Require.answer("slope", slope[i]);
        }
        return slope;
    }

    /** The same task as someone sees it who keeps the diagonal of H alone. */
    public QuadraticTask diagonal() {
        double[][] only = new double[minimum.length][minimum.length];
        for (int i = 0; i < minimum.length; i++) {
            only[i][i] = hessian[i][i];
        }
        return new QuadraticTask(only, minimum);
    }
}

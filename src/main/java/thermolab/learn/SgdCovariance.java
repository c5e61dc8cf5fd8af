package thermolab.learn;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Require;

/**
 * Where SGD wanders in its steady state in more than one dimension: the stationary covariance Σ on a quadratic loss xᵀHx/2.
 *
 * <p>x ← x − η(Hx + ξ), Cov ξ = C, gives Σ = AΣAᵀ + η²C with A = I − ηH, the discrete Lyapunov equation. In the basis
 * where H = diag(hᵢ), Σᵢⱼ = η² Cᵢⱼ / (1 − (1 − ηhᵢ)(1 − ηhⱼ)). Direction i then reads the temperature hᵢΣᵢᵢ =
 * ηCᵢᵢ/(2 − ηhᵢ): one temperature for all only if C is proportional to the identity and ηh is small. Otherwise SGD is
 * no heat bath, and where H and C do not commute its resting state carries currents.
 *
 * <p>With heavy-ball momentum, v ← μv − η(Hx + ξ), x ← x + v, eliminating v from the second moments of x now and one step
 * ago leaves, in the same basis, Σᵢⱼ = η Cᵢⱼ (1 − μ²) / {(1 − μ)² [(1 + μ)(hᵢ + hⱼ) − ηhᵢhⱼ] + μη (hᵢ − hⱼ)²}.
 *
 * <p>Source: Mandt, Hoffman and Blei, JMLR 18 (2017), section 3, for small η; the equation above is exact.
 */
public final class SgdCovariance {

    private static final double SYMMETRY = 1e-9; // relative

    private SgdCovariance() {
    }

    /**
     * Σ of plain SGD.
     *
     * @param hessian H, symmetric and positive definite, shape [d, d]
     * @param noise C of the minibatch gradient (one example's covariance divided by B), symmetric, shape [d, d]
     * @param rate η, with 0 < ηh < 2 for the largest eigenvalue h of H
     */
    public static double[][] stationary(double[][] hessian, double[][] noise, double rate) {
        return stationary(hessian, noise, rate, 0);
    }

    /**
     * Σ of SGD with heavy-ball momentum.
     *
     * @param momentum μ, at least 0 and below 1; stability needs ηh < 2(1 + μ) for the largest eigenvalue h of H
     */
    public static double[][] stationary(double[][] hessian, double[][] noise, double rate, double momentum) {
        SgdNoise.requireMomentum(momentum);
        EigenDecompositionSymmetric modes = modes(hessian, rate, momentum);
        double[] h = modes.getEigenvalues();
        RealMatrix inModes = toModes(modes, covariance("noise", noise, h.length));
        double still = (1 - momentum) * (1 - momentum);
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < h.length; j++) {
                // 1 − (1 − ηhᵢ)(1 − ηhⱼ) for μ = 0, written without cancellation; one η of η² is divided out
                double damping = still * ((1 + momentum) * (h[i] + h[j]) - rate * h[i] * h[j])
                        + momentum * rate * (h[i] - h[j]) * (h[i] - h[j]);
                inModes.setEntry(i, j, rate * (1 - momentum * momentum) * inModes.getEntry(i, j) / damping);
            }
        }
        RealMatrix v = modes.getV();
        return symmetrised(v.multiply(inModes).multiplyTransposed(v)).getData();
    }

    /** The temperature hᵢ (vᵢᵀΣvᵢ) of each eigendirection of H, in order of falling curvature. */
    public static double[] temperatures(double[][] hessian, double[][] covariance) {
        EigenDecompositionSymmetric modes = decomposed(symmetric("hessian", hessian, hessian.length));
        double[] h = modes.getEigenvalues();
        RealMatrix inModes = toModes(modes, symmetric("covariance", covariance, h.length));
        double[] temperatures = new double[h.length];
        for (int i = 0; i < h.length; i++) {
            temperatures[i] = h[i] * inModes.getEntry(i, i);
        }
        return temperatures;
    }

    /** Mean stationary loss above the minimum, tr(HΣ)/2: d/2 temperatures by equipartition. */
    public static double excessLoss(double[][] hessian, double[][] covariance) {
        RealMatrix h = symmetric("hessian", hessian, hessian.length);
        return h.multiply(symmetric("covariance", covariance, hessian.length)).getTrace() / 2;
    }

    /**
     * ‖Σ − AΣAᵀ − η²C‖ (Frobenius): zero for the stationary covariance, so any candidate can be checked.
     */
    public static double residual(double[][] covariance, double[][] hessian, double[][] noise, double rate) {
        int d = Require.rectangular("hessian", hessian).length;
        RealMatrix a = MatrixUtils.createRealIdentityMatrix(d).subtract(symmetric("hessian", hessian,
                d).scalarMultiply(rate));
        RealMatrix sigma = symmetric("covariance", covariance, d);
        RealMatrix c = symmetric("noise", noise, d);
        return Require.answer("residual",
                sigma.subtract(a.multiply(sigma).multiply(a)).subtract(c.scalarMultiply(rate * rate)).getFrobeniusNorm());
    }

    private static EigenDecompositionSymmetric modes(double[][] hessian, double rate, double momentum) {
        Require.positive("rate", rate, "");
        EigenDecompositionSymmetric modes = decomposed(symmetric("hessian", hessian, hessian.length));
        double[] h = modes.getEigenvalues();
        double smallest = h[h.length - 1];
        if (smallest <= 0) {
            throw Require.broken("hessian", "smallest eigenvalue " + smallest, "must be positive definite",
                    "a flat or falling direction has no stationary state");
        }
        double limit = 2 * (1 + momentum) / h[0];
        if (rate >= limit) {
            throw Require.broken("rate", rate, "must be below 2(1 + momentum)/largest eigenvalue = " + limit,
                    "beyond it the iteration diverges");
        }
        return modes;
    }

    private static EigenDecompositionSymmetric decomposed(RealMatrix h) {
        return Eigen.of(h);
    }

    private static RealMatrix toModes(EigenDecompositionSymmetric modes, RealMatrix m) {
        return modes.getVT().multiply(m).multiply(modes.getV());
    }

    /** A symmetric matrix without negative eigenvalues, up to rounding. */
    private static RealMatrix covariance(String name, double[][] m, int size) {
        RealMatrix matrix = symmetric(name, m, size);
        double[] variances = decomposed(matrix).getEigenvalues();
        double smallest = variances[size - 1];
        if (smallest < -SYMMETRY * Math.abs(variances[0])) {
            throw Require.broken(name, "smallest eigenvalue " + smallest, "must have no negative eigenvalue",
                    "it is a covariance: no direction has a variance below zero");
        }
        return matrix;
    }

    private static RealMatrix symmetric(String name, double[][] m, int size) {
        Require.rectangular(name, m);
        Require.sameLength(name + " rows", m.length, "dimension", size);
        Require.sameLength(name + " rows", m.length, name + " columns", m[0].length);
        for (double[] row : m) {
            Require.finite(name, row, "");
        }
        RealMatrix matrix = new Array2DRowRealMatrix(m);
        double skew = matrix.subtract(matrix.transpose()).getFrobeniusNorm();
        if (skew > SYMMETRY * matrix.getFrobeniusNorm()) {
            throw Require.broken(name, "differs from its transpose by " + skew, "must be symmetric", "");
        }
        return symmetrised(matrix);
    }

    private static RealMatrix symmetrised(RealMatrix m) {
        return m.add(m.transpose()).scalarMultiply(0.5);
    }
}

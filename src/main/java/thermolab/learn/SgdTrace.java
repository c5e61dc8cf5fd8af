package thermolab.learn;

import java.util.random.RandomGenerator;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import thermolab.num.Require;

/**
 * SGD on a quadratic loss with Gaussian gradient noise, step by step: what {@link SgdNoise} and {@link SgdCovariance}
 * say about its rest is exact for these traces. They start at the minimum, so only the spread has to grow to its
 * resting size: that takes a few {@link SgdNoise#relaxationSteps}.
 */
public final class SgdTrace {

    private SgdTrace() {
    }

    /**
     * x after each step of v ← μv − η(hx + ξ), x ← x + v, from x = v = 0.
     *
     * @param noise σ² ≥ 0 of one example's gradient; Var ξ = σ²/B
     * @param steps how many, at least 1
     */
    public static double[] onLine(double rate, double curvature, double noise, int batch, double momentum, int steps,
            RandomGenerator random) {
        SgdNoise.stationaryVariance(rate, curvature, noise, batch, momentum); // checks the arguments
        Require.atLeast("steps", steps, 1, "");
        double spread = Math.sqrt(noise / batch);
        double[] trace = new double[steps];
        double x = 0;
        double v = 0;
        for (int step = 0; step < steps; step++) {
            v = momentum * v - rate * (curvature * x + spread * random.nextGaussian());
            x += v;
            trace[step] = x;
        }
        return trace;
    }

    /**
     * x after each step of x ← x − η(Hx + ξ), Cov ξ = C, from x = 0; shape [steps, d].
     *
     * @param noise C, symmetric and positive definite, of the minibatch gradient
     */
    public static double[][] inSpace(double[][] hessian, double[][] noise, double rate, int steps, RandomGenerator random) {
        SgdCovariance.stationary(hessian, noise, rate); // checks the arguments
        Require.atLeast("steps", steps, 1, "");
        double[][] factor = factor(noise);
        int d = hessian.length;
        double[][] trace = new double[steps][];
        double[] x = new double[d];
        for (int step = 0; step < steps; step++) {
            double[] draw = new double[d];
            for (int i = 0; i < d; i++) {
                draw[i] = random.nextGaussian();
            }
            double[] next = x.clone();
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    next[i] -= rate * (hessian[i][j] * x[j] + factor[i][j] * draw[j]);
                }
            }
            x = trace[step] = next;
        }
        return trace;
    }

    /** L with L Lᵀ = C. */
    private static double[][] factor(double[][] noise) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(noise)).getL().getData();
        } catch (MathIllegalArgumentException e) {
            throw Require.broken("noise", "a " + noise.length + " by " + noise.length + " matrix",
                    "must be positive definite", "add a little to its diagonal");
        }
    }
}

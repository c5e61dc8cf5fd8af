package thermolab.sample;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Eigenvalues;
import thermolab.num.Require;

/**
 * The equation A X + X Aᵀ = B of a stable A, by Smith's doubling: sums of positive semi-definite terms, no differences.
 *
 * <pre>
 *   U = (q + A)⁻¹ (q − A),  X₀ = 2q (q + A)⁻¹ B (q + A)⁻ᵀ;   X ← X + U X Uᵀ,  U ← U²   until U is gone         [doubling]
 * </pre>
 *
 * <p>About log₂ of the ratio of the slowest to the fastest time are needed. Source: Smith, SIAM J. Appl. Math. 16, 198 (1968).
 */
final class Lyapunov {

    private static final int MOST_DOUBLINGS = 60;
    private static final double GONE = 1e-18;

    private Lyapunov() {
    }

    static RealMatrix solve(RealMatrix a, RealMatrix b) {
        RealMatrix one = MatrixUtils.createRealIdentityMatrix(a.getRowDimension());
        double[][] values = Eigenvalues.of(a.getData());
        double q = Math.sqrt(Math.hypot(values[0][0], values[1][0])
                * Math.hypot(values[0][values[0].length - 1], values[1][values[0].length - 1])); // geometric mean of the ends
        try {
            RealMatrix inverse = new LUDecomposition(a.add(one.scalarMultiply(q)), 0).getSolver().getInverse();
            RealMatrix u = inverse.multiply(one.scalarMultiply(q).subtract(a));
            RealMatrix x = inverse.multiply(b).multiplyTransposed(inverse).scalarMultiply(2 * q);
            for (int k = 0; k < MOST_DOUBLINGS && !(u.getFrobeniusNorm() < GONE); k++) {
                x = x.add(u.multiply(x).multiplyTransposed(u));                                             // [doubling]
                u = u.multiply(u);
            }
            RealMatrix solved = x.add(x.transpose()).scalarMultiply(0.5);
            if (!Double.isFinite(solved.getFrobeniusNorm()) || !(u.getFrobeniusNorm() < 1e-6)) {
                throw tooFar();
            }
            return solved;
        } catch (MathRuntimeException singular) {
            throw tooFar();
        }
    }

    private static ArithmeticException tooFar() {
        return new ArithmeticException("stationary covariance is beyond what a double holds; choose units in which the entries of the drift are nearer to 1");
    }

    /** Each eigenvalue of the drift has a positive real part. */
    static void requireStable(double[][] drift) {
        double slowest = Arrays.stream(Eigenvalues.of(drift)[0]).min().orElse(0);
        if (!(slowest > 0)) {
            throw Require.broken("drift", "smallest real part of an eigenvalue " + slowest, "must be stable: every eigenvalue with a positive real part",
                    "dx = −A x dt runs away otherwise, and nothing is stationary");
        }
    }
}

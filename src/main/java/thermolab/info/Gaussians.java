package thermolab.info;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * Information between Gaussians, where every integral has a closed form. All results are in nats, whatever the unit of x.
 *
 * <p>Source: Cover and Thomas, <i>Elements of Information Theory</i> (2006), chapter 8; Bishop, <i>Pattern Recognition and
 * Machine Learning</i> (2006), section 2.3.
 */
public final class Gaussians {

    private Gaussians() {
    }

    /** KL(N(m₁, s₁²) ‖ N(m₂, s₂²)) = ln(s₂/s₁) + [s₁² + (m₁ − m₂)²]/(2 s₂²) − ½; s are standard deviations. */
    public static double kl(double mean1, double deviation1, double mean2, double deviation2) {
        Require.finite("mean1", mean1, "");
        Require.finite("mean2", mean2, "");
        double ratio = Require.positive("deviation1", deviation1, "") / Require.positive("deviation2", deviation2, "");
        double shift = mean1 == mean2 ? 0 : (mean1 - mean2) / deviation2;
        double change = (deviation1 - deviation2) / deviation2;
        double width = Math.abs(change) < 0.5 ? 0.5 * Differences.excess(change * (2 + change)) // keeps its digits at equal widths
                : 0.5 * (ratio * ratio - 1) - (Math.log(deviation1) - Math.log(deviation2));
        return Math.max(0, Require.finiteAnswer("KL", width + 0.5 * shift * shift));
    }

    /**
     * KL(N(m₁, Σ₁) ‖ N(m₂, Σ₂)) = ½[tr(Σ₂⁻¹Σ₁) + (m₂ − m₁)ᵀΣ₂⁻¹(m₂ − m₁) − d + ln(det Σ₂/det Σ₁)].
     *
     * @param covariance1 symmetric and positive definite, shape [d][d]; so is {@code covariance2}
     */
    public static double kl(double[] mean1, double[][] covariance1, double[] mean2, double[][] covariance2) {
        Require.sameLength("mean1", mean1.length, "mean2", mean2.length);
        Require.sameLength("mean1", mean1.length, "covariance1", covariance1.length);
        Require.sameLength("mean2", mean2.length, "covariance2", covariance2.length);
        CholeskyDecomposition second = cholesky("covariance2", covariance2);
        RealVector shift = new ArrayRealVector(Require.finite("mean2", mean2, ""))
                .subtract(new ArrayRealVector(Require.finite("mean1", mean1, "")));
        double trace = second.getSolver().solve(new Array2DRowRealMatrix(covariance1)).getTrace();
        double distance = shift.dotProduct(second.getSolver().solve(shift));
        double logRatio = logDeterminant("covariance2", covariance2) - logDeterminant("covariance1", covariance1);
        return Math.max(0, Require.finiteAnswer("KL", 0.5 * (trace + distance - mean1.length + logRatio)));
    }

    /** I(X;Y) = −½ ln(1 − ρ²) of two Gaussian variables with correlation ρ strictly between −1 and 1. */
    public static double mutualInformation(double correlation) {
        if (!(Math.abs(correlation) < 1)) {
            throw Require.broken("correlation", correlation, "must lie strictly between -1 and 1", "at ±1 it is infinite");
        }
        return -0.5 * Math.log1p(-correlation * correlation);
    }

    /** Capacity ½ ln(1 + S/N), per use, of a channel that adds Gaussian noise of power N to a signal of power S. */
    public static double capacity(double signalPower, double noisePower) {
        Require.nonNegative("signalPower", signalPower, "");
        return 0.5 * Math.log1p(signalPower / Require.positive("noisePower", noisePower, ""));
    }

    /** ln det of a symmetric positive definite matrix. */
    static double logDeterminant(String name, double[][] matrix) {
        double[][] lower = cholesky(name, matrix).getL().getData();
        double log = 0;
        for (int i = 0; i < lower.length; i++) {
            log += 2 * Math.log(lower[i][i]);
        }
        return log;
    }

    static CholeskyDecomposition cholesky(String name, double[][] matrix) {
        Require.rectangular(name, matrix);
        Require.sameLength(name + " rows", matrix.length, name + " columns", matrix[0].length);
        for (int i = 0; i < matrix.length; i++) {
            Require.finite(name + "[" + i + "]", matrix[i], "");
        }
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix), 1e-12, 0);
        } catch (MathIllegalArgumentException e) {
            throw Require.broken(name, e.getMessage(), "must be symmetric and positive definite", "");
        }
    }
}

package thermolab.infer;

import java.util.random.RandomGenerator;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import thermolab.info.DifferentialEntropy;
import thermolab.info.Gaussians;
import thermolab.num.Require;

/**
 * What is believed about several unknowns: q(θ) = N(m, Σ). Entropies and divergences are in nats.
 *
 * @param mean m, shape [d]
 * @param covariance Σ, symmetric and positive definite, shape [d][d]
 */
public record GaussianBelief(double[] mean, double[][] covariance) {

    public GaussianBelief {
        Require.atLeast("length of mean", mean.length, 1, "");
        mean = Require.finite("mean", mean, "").clone();
        Require.sameLength("mean", mean.length, "covariance", covariance.length);
        covariance = copy(covariance);
        cholesky("covariance", covariance);
    }

    /** N(m, Λ⁻¹) from the precision matrix Λ, symmetric and positive definite. */
    public static GaussianBelief ofPrecision(double[] mean, double[][] precision) {
        return new GaussianBelief(mean, inverse("precision", precision));
    }

    /** Independent unknowns with these variances. */
    public static GaussianBelief independent(double[] mean, double[] variances) {
        double[][] covariance = new double[variances.length][variances.length];
        for (int i = 0; i < variances.length; i++) {
            covariance[i][i] = Require.positive("variances[" + i + "]", variances[i], "");
        }
        return new GaussianBelief(mean, covariance);
    }

    /** How many unknowns. */
    public int dimension() {
        return mean.length;
    }

    /** m, a copy. */
    @Override
    public double[] mean() {
        return mean.clone();
    }

    /** Σ, a copy. */
    @Override
    public double[][] covariance() {
        return copy(covariance);
    }

    /** Σᵢᵢ: what is believed about each unknown when the others are not asked for. */
    public double[] variances() {
        double[] variances = new double[mean.length];
        for (int i = 0; i < variances.length; i++) {
            variances[i] = covariance[i][i];
        }
        return variances;
    }

    /** Λ = Σ⁻¹. */
    public double[][] precision() {
        return inverse("covariance", covariance);
    }

    /** H(q) = ½ ln[(2πe)^d det Σ]. */
    public double entropy() {
        return DifferentialEntropy.gaussian(covariance);
    }

    /** ln q(θ). */
    public double logDensity(double[] theta) {
        Require.sameLength("theta", theta.length, "mean", mean.length);
        Require.finite("theta", theta, "");
        double[] shift = new double[theta.length];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = theta[i] - mean[i];
        }
        double[] solved = cholesky("covariance", covariance).getSolver()
                .solve(new ArrayRealVector(shift)).toArray();
        double distance = 0;
        for (int i = 0; i < shift.length; i++) {
            distance += shift[i] * solved[i];
        }
        return Require.finiteAnswer("log density", -entropy() + 0.5 * (mean.length - distance));
    }

    /** KL(this ‖ other), at least zero. */
    public double kl(GaussianBelief other) {
        return Gaussians.kl(mean, covariance, other.mean, other.covariance);
    }

    /** One draw, θ = m + Lε with Σ = LLᵀ. */
    public double[] draw(RandomGenerator random) {
        double[][] lower = cholesky("covariance", covariance).getL().getData();
        double[] theta = mean.clone();
        for (int j = 0; j < theta.length; j++) {
            double normal = random.nextGaussian();
            for (int i = j; i < theta.length; i++) {
                theta[i] += lower[i][j] * normal;
            }
        }
        return theta;
    }

    static double[][] inverse(String name, double[][] matrix) {
        double[][] inverse = cholesky(name, matrix).getSolver().getInverse().getData();
        for (int i = 0; i < inverse.length; i++) {
            for (int j = 0; j < i; j++) {
                inverse[i][j] = inverse[j][i] = (inverse[i][j] + inverse[j][i]) / 2;
            }
        }
        return inverse;
    }

    static CholeskyDecomposition cholesky(String name, double[][] matrix) {
        Require.rectangular(name, matrix);
        Require.sameLength(name + " rows", matrix.length, name + " columns", matrix[0].length);
        for (int i = 0; i < matrix.length; i++) {
            Require.finite(name + "[" + i + "]", matrix[i], "");
        }
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(matrix), 1e-9, 0);
        } catch (MathIllegalArgumentException e) {
            throw Require.broken(name, "of shape [" + matrix.length + "][" + matrix.length + "]",
                    "must be symmetric and positive definite", "a singular one believes in a line or a plane");
        }
    }

    private static double[][] copy(double[][] matrix) {
        double[][] rows = new double[matrix.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = matrix[i].clone();
        }
        return rows;
    }
}

package thermolab.infer;

import java.util.Arrays;
import thermolab.learn.LinearModel;
import thermolab.num.Require;

/**
 * Linear regression y ~ N(Xw, s²) with w ~ N(0, I/α) as a model of its weights, and what noisy weights cost to send.
 *
 * <pre>
 *   p(w | y) = N(m, Λ⁻¹),   Λ = XᵀX/s² + αI,   m = Λ⁻¹Xᵀy/s²                            [posterior]
 *   error cost       ⟨−ln p(y | w)⟩_q                                                    [error]
 *   complexity cost  KL(q ‖ prior) = −H(q) − ⟨ln p(w)⟩_q: bits sent less bits got back    [complexity]
 *   error + complexity = F ≥ −ln p(y)
 * </pre>
 *
 * <p>Bits back: the sender draws w from q with random bits that are a message of its own; the receiver, who works out q from the data,
 * reads them off w again, H(q) of them. Costs in nats; a density of y makes the error cost depend on the unit of y. Source: Hinton and
 * van Camp, COLT 1993; Graves, NeurIPS 2011, section 3; Bishop, <i>PRML</i> (2006), section 3.3.
 *
 * @param x shape [n][d]
 * @param y shape [n]
 * @param alpha α &gt; 0, the prior's precision
 * @param noiseVariance s² &gt; 0, a variance
 */
public record BayesianRegression(double[][] x, double[] y, double alpha, double noiseVariance) implements SmoothModel {

    public BayesianRegression {
        Require.rectangular("x", x);
        Require.sameLength("rows of x", x.length, "y", y.length);
        for (int i = 0; i < x.length; i++) {
            Require.finite("x row " + i, x[i], "");
        }
        Require.finite("y", y, "");
        Require.positive("alpha", alpha, "without a prior the weights' volume is infinite");
        Require.positive("noiseVariance", noiseVariance, "it is a variance");
        x = copy(x);
        y = y.clone();
    }

    /** X, a copy. */
    @Override
    public double[][] x() {
        return copy(x);
    }

    /** y, a copy. */
    @Override
    public double[] y() {
        return y.clone();
    }

    /** The exact posterior. */
    public GaussianBelief posterior() {
        return new GaussianBelief(LinearModel.ridge(x, y, alpha * noiseVariance),
                LinearModel.posteriorCovariance(x, alpha, noiseVariance));                                      // [posterior]
    }

    /** The best q with independent weights: the right mean, variances 1/Λᵢᵢ. */
    public GaussianBelief weightNoise() {
        return new GaussianMeanField(posterior()).exclusive();
    }

    /** ln p(y), exact, in nats. */
    public double logEvidence() {
        return LinearModel.logEvidence(x, y, alpha, noiseVariance);
    }

    /** ⟨−ln p(y | w)⟩_q: nats for the data, once the weights are known. */
    public double errorCost(GaussianBelief q) {
        requireDimension(q);
        double[][] covariance = q.covariance();
        double extra = 0;
        for (double[] row : x) {
            for (int i = 0; i < row.length; i++) {
                for (int j = 0; j < row.length; j++) {
                    extra += row[i] * covariance[i][j] * row[j];
                }
            }
        }
        return extra / (2 * noiseVariance) - logLikelihood(q.mean());                                           // [error]
    }

    /** KL(q ‖ prior): nats for the weights, the ones got back taken off. */
    public double complexityCost(GaussianBelief q) {
        requireDimension(q);
        double[] variances = new double[dimension()];
        Arrays.fill(variances, 1 / alpha);
        return q.kl(GaussianBelief.independent(new double[dimension()], variances));                            // [complexity]
    }

    /** U, H and both signs of the bound. */
    public VariationalBound bound(GaussianBelief q) {
        double entropy = q.entropy();
        return new VariationalBound(-errorCost(q) - complexityCost(q) - entropy, entropy);
    }

    @Override
    public int dimension() {
        return x[0].length;
    }

    @Override
    public double logPrior(double[] w) {
        double squares = 0;
        for (double weight : requireUnknowns(w)) {
            squares += weight * weight;
        }
        return 0.5 * (w.length * Math.log(alpha / (2 * Math.PI)) - alpha * squares);
    }

    @Override
    public double logLikelihood(double[] w) {
        double squares = 0;
        for (double residual : residuals(w)) {
            squares += residual * residual;
        }
        return Require.answer("log likelihood", -0.5 * (y.length * Math.log(2 * Math.PI * noiseVariance) + squares / noiseVariance));
    }

    @Override
    public double[] logPriorGradient(double[] w) {
        double[] slope = new double[requireUnknowns(w).length];
        for (int j = 0; j < w.length; j++) {
            slope[j] = -alpha * w[j];
        }
        return slope;
    }

    @Override
    public double[] logLikelihoodGradient(double[] w) {
        double[] residuals = residuals(w);
        double[] slope = new double[w.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < w.length; j++) {
                slope[j] = Require.answer("slope", slope[j] + residuals[i] * x[i][j] / noiseVariance);
            }
        }
        return slope;
    }

    private double[] residuals(double[] w) {
        Require.sameLength("w", w.length, "columns of x", dimension());
        Require.finite("w", w, "");
        double[] residuals = y.clone();
        for (int i = 0; i < residuals.length; i++) {
            for (int j = 0; j < w.length; j++) {
                residuals[i] -= x[i][j] * w[j];
            }
        }
        return residuals;
    }

    private void requireDimension(GaussianBelief q) {
        Require.sameLength("q", q.dimension(), "columns of x", dimension());
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }
}

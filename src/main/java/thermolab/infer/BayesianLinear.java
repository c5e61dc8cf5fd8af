package thermolab.infer;

import java.util.Arrays;
import thermolab.learn.LinearModel;
import thermolab.num.Require;

/**
 * Bayesian linear regression y = Xw + noise, where evidence, posterior, power posteriors and predictions are exact, and what noisy
 * weights cost to send.
 *
 * <pre>
 *   w ~ N(0, I/α),   y | w ~ N(Xw, s² I)
 *   p_β(w) = N(m_β, C_β),   C_β = (βXᵀX/s² + αI)⁻¹,   m_β = βC_βXᵀy/s²                       [power]
 *   y* | x* ~ N(x*·m₁, s² + x*·C₁x*)                                                         [predict]
 *   error cost       ⟨−ln p(y | w)⟩_q = (n/2) ln 2πs² + (‖y − Xm_q‖² + tr XC_qXᵀ)/2s²           [error]
 *   complexity cost  KL(q ‖ prior): nats for the weights, the ones got back taken off       [complexity]
 *   error + complexity = F ≥ −ln p(y)
 * </pre>
 *
 * <p>Bits back: the sender draws w from q with random bits that are a message of its own; the receiver, who works out q from the data,
 * reads them off w again, H(q) of them. A density of y makes the error cost depend on the unit of y. Source: Bishop, <i>PRML</i> (2006),
 * sections 3.3 to 3.5; Hinton and van Camp, COLT 1993, and Graves, NeurIPS 2011, section 3, on the costs. Numbers come from
 * {@link LinearModel}.
 *
 * @param design X, shape [n][d]
 * @param targets y, n numbers
 * @param priorPrecision α &gt; 0
 * @param noiseVariance s² &gt; 0
 */
public record BayesianLinear(double[][] design, double[] targets, double priorPrecision, double noiseVariance) implements SmoothModel {

    public BayesianLinear {
        Require.rectangular("design", design);
        Require.sameLength("rows of design", design.length, "targets", targets.length);
        Require.finite("targets", targets, "");
        Require.positive("priorPrecision", priorPrecision, "without a prior there is no evidence");
        Require.positive("noiseVariance", noiseVariance, "it is a variance");
        design = design.clone();
        for (int i = 0; i < design.length; i++) {
            design[i] = Require.finite("design[" + i + "]", design[i], "").clone();
        }
        targets = targets.clone();
    }

    /** Columns 1, x, x² … x^degree. */
    public static BayesianLinear polynomial(double[] x, double[] y, int degree, double priorPrecision, double noiseVariance) {
        Require.atLeast("numbers in x", x.length, 1, "");
        double[][] design = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            design[i] = monomials(x[i], degree);
        }
        return new BayesianLinear(design, y, priorPrecision, noiseVariance);
    }

    /** 1, x, x² … x^degree. */
    public static double[] monomials(double x, int degree) {
        Require.finite("x", x, "");
        Require.atLeast("degree", degree, 0, "");
        double[] powers = new double[degree + 1];
        powers[0] = 1;
        for (int k = 1; k <= degree; k++) {
            powers[k] = powers[k - 1] * x;
        }
        return powers;
    }

    /** ln p(y | degree) of polynomials of degree 0 … maxDegree, in nats, each with the prior N(0, 1/α) on each coefficient. */
    public static double[] polynomialEvidence(double[] x, double[] y, int maxDegree, double priorPrecision, double noiseVariance) {
        Require.atLeast("maxDegree", maxDegree, 0, "");
        double[] evidence = new double[maxDegree + 1];
        for (int degree = 0; degree <= maxDegree; degree++) {
            evidence[degree] = polynomial(x, y, degree, priorPrecision, noiseVariance).logEvidence();
        }
        return evidence;
    }

    /** ln p(y). */
    public double logEvidence() {
        return LinearModel.logEvidence(design, targets, priorPrecision, noiseVariance);
    }

    /** N(m₁, C₁). */
    public GaussianBelief posterior() {
        return powerPosterior(1);
    }

    /** N(m_β, C_β); the prior at β = 0. */
    public GaussianBelief powerPosterior(double beta) {
        Require.nonNegative("beta", beta, "");
        if (beta == 0) {
            return prior();
        }
        double noise = noiseVariance / beta;
        return new GaussianBelief(LinearModel.ridge(design, targets, priorPrecision * noise),
                LinearModel.posteriorCovariance(design, priorPrecision, noise));                                      // [power]
    }

    /** ⟨ln p(y | w)⟩ over the power posterior: the slope of ln Z_β. */
    public double meanLogLikelihood(double beta) {
        return -errorCost(powerPosterior(beta));
    }

    /** What is believed about a new y at the inputs x*: mean, and variance with the noise in it. */
    public NormalBelief predict(double[] inputs) {
        Require.sameLength("inputs", inputs.length, "columns of design", dimension());
        GaussianBelief posterior = posterior();
        return new NormalBelief(dot(inputs, posterior.mean()), noiseVariance + quadratic(inputs, posterior.covariance()));  // [predict]
    }

    /** N(0, I/α). */
    public GaussianBelief prior() {
        double[] variances = new double[dimension()];
        Arrays.fill(variances, 1 / priorPrecision);
        return GaussianBelief.independent(new double[dimension()], variances);
    }

    /** The best q with independent weights: the right mean, variances 1/Λᵢᵢ of the posterior's precision Λ. */
    public GaussianBelief weightNoise() {
        return new GaussianMeanField(posterior()).exclusive();
    }

    /** ⟨−ln p(y | w)⟩_q: nats for the data, once the weights are known. */
    public double errorCost(GaussianBelief q) {
        requireDimension(q);
        double spread = 0;
        double[][] covariance = q.covariance();
        for (double[] row : design) {
            spread += quadratic(row, covariance);
        }
        return spread / (2 * noiseVariance) - logLikelihood(q.mean());                                               // [error]
    }

    /** KL(q ‖ prior): nats for the weights, the ones got back taken off. */
    public double complexityCost(GaussianBelief q) {
        requireDimension(q);
        return q.kl(prior());                                                                                    // [complexity]
    }

    /** U, H and both signs of the bound. */
    public VariationalBound bound(GaussianBelief q) {
        double entropy = q.entropy();
        return new VariationalBound(-errorCost(q) - complexityCost(q) - entropy, entropy);
    }

    @Override
    public int dimension() {
        return design[0].length;
    }

    @Override
    public double logPrior(double[] theta) {
        requireUnknowns(theta);
        return dimension() / 2.0 * Math.log(priorPrecision / (2 * Math.PI)) - priorPrecision / 2 * dot(theta, theta);
    }

    @Override
    public double logLikelihood(double[] theta) {
        requireUnknowns(theta);
        double squares = 0;
        for (int i = 0; i < targets.length; i++) {
            double residual = targets[i] - dot(design[i], theta);
            squares += residual * residual;
        }
        return -targets.length / 2.0 * Math.log(2 * Math.PI * noiseVariance) - squares / (2 * noiseVariance);
    }

    @Override
    public double[] logPriorGradient(double[] theta) {
        return Arrays.stream(requireUnknowns(theta)).map(w -> -priorPrecision * w).toArray();
    }

    @Override
    public double[] logLikelihoodGradient(double[] theta) {
        double[] gradient = new double[requireUnknowns(theta).length];
        for (int i = 0; i < targets.length; i++) {
            double residual = targets[i] - dot(design[i], theta);
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] = Require.answer("gradient", gradient[j] + residual * design[i][j] / noiseVariance);
            }
        }
        return gradient;
    }

    private void requireDimension(GaussianBelief q) {
        Require.sameLength("q", q.dimension(), "columns of design", dimension());
    }

    private static double quadratic(double[] row, double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * dot(matrix[i], row);
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package thermolab.infer;

import java.util.Arrays;
import thermolab.learn.LinearModel;
import thermolab.num.Require;

/**
 * Bayesian linear regression y = Xw + noise, where evidence, posterior, power posteriors and predictions are exact.
 *
 * <pre>
 *   w ~ N(0, I/α),   y | w ~ N(Xw, s² I)
 *   p_β(w) = N(m_β, C_β),   C_β = (βXᵀX/s² + αI)⁻¹,   m_β = βC_βXᵀy/s²                       [power]
 *   ⟨ln p(y | w)⟩_β = −(n/2) ln 2πs² − (‖y − Xm_β‖² + tr XC_βXᵀ)/2s²                            [slope]
 *   y* | x* ~ N(x*·m₁, s² + x*·C₁x*)                                                         [predict]
 * </pre>
 *
 * <p>Source: Bishop, <i>PRML</i> (2006), sections 3.3 to 3.5; numbers come from {@link LinearModel}.
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
        int d = dimension();
        if (beta == 0) {
            double[] variances = new double[d];
            Arrays.fill(variances, 1 / priorPrecision);
            return GaussianBelief.independent(new double[d], variances);
        }
        double noise = noiseVariance / beta;
        return new GaussianBelief(LinearModel.ridge(design, targets, priorPrecision * noise),
                LinearModel.posteriorCovariance(design, priorPrecision, noise));                                      // [power]
    }

    /** ⟨ln p(y | w)⟩ over the power posterior: the slope of ln Z_β. */
    public double meanLogLikelihood(double beta) {
        GaussianBelief belief = powerPosterior(beta);
        double spread = 0;
        for (double[] row : design) {
            spread += quadratic(row, belief.covariance());
        }
        return logLikelihood(belief.mean()) - spread / (2 * noiseVariance);                                           // [slope]
    }

    /** What is believed about a new y at the inputs x*: mean, and variance with the noise in it. */
    public NormalBelief predict(double[] inputs) {
        Require.sameLength("inputs", inputs.length, "columns of design", dimension());
        GaussianBelief posterior = posterior();
        return new NormalBelief(dot(inputs, posterior.mean()), noiseVariance + quadratic(inputs, posterior.covariance()));  // [predict]
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
                gradient[j] += residual * design[i][j] / noiseVariance;
            }
        }
        return gradient;
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

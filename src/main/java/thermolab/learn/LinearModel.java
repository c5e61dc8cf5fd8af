package thermolab.learn;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Linear regression y ≈ Xw with the regularisers of deep learning, where each has an answer to compare with. There is
 * no intercept: centre the columns of X and y first, or add a column of ones and know that it is penalised too.
 *
 * <p>L2 (ridge) is a Gaussian prior, and its posterior is narrower than without: a penalty lowers the entropy of the
 * weights. L1 (lasso) sets weights to exactly zero. Dropout on the inputs is, on average over masks, an L2 penalty that
 * weighs each input by its own size. Source: Hastie, Tibshirani and Friedman, <i>The Elements of Statistical
 * Learning</i> (2009), section 3.4; Wager, Wang and Liang, NeurIPS 2013; Bishop, <i>PRML</i> (2006), equation 3.54.
 */
public final class LinearModel {

    private static final double PRECISION = 1e-14;
    private static final int MOST_SWEEPS = 100_000;
    private static final double LOG_2_PI_E = Math.log(2 * Math.PI * Math.E);

    private LinearModel() {
    }

    /**
     * The w that minimises ‖y − Xw‖²/2 + (λ/2)‖w‖², as in {@link Penalty#l2}: w = (XᵀX + λI)⁻¹Xᵀy; λ = 0 needs independent
     * columns. Computed from X itself, column by column in units of its own size: XᵀX would lose half of the digits.
     */
    public static double[] ridge(double[][] x, double[] y, double lambda) {
        requireData(x, y);
        Require.nonNegative("lambda", lambda, "");
        double[] penalties = new double[x[0].length];
        Arrays.fill(penalties, lambda);
        return penalised(x, y, penalties);
    }

    /**
     * The w that minimises the mean of ‖y − (M ∘ X)w‖² over dropout masks M on every input (kept with probability p and
     * then divided by p): (XᵀX + (1 − p)/p diag(XᵀX))⁻¹Xᵀy.
     *
     * @param keep p, above 0 and at most 1
     */
    public static double[] dropoutRidge(double[][] x, double[] y, double keep) {
        requireData(x, y);
        if (!(keep > 0 && keep <= 1)) {
            throw Require.broken("keep", keep, "must be above 0 and at most 1", "it is the probability of staying on");
        }
        double[] penalties = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < row.length; j++) {
                penalties[j] += (1 - keep) / keep * row[j] * row[j];
            }
        }
        return penalised(x, y, penalties);
    }

    /**
     * The w that minimises ‖y − Xw‖²/2 + λ Σ|wⱼ|, by coordinate descent with soft thresholds, to rounding. With the
     * squared error averaged over n rows instead, as in some libraries, their α is λ/n.
     *
     * @param lambda λ ≥ 0; from max |Xᵀy| on, every weight is zero
     */
    public static double[] lasso(double[][] x, double[] y, double lambda) {
        requireData(x, y);
        Require.nonNegative("lambda", lambda, "");
        double[] w = new double[x[0].length];
        double[] residual = y.clone();
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double change = 0;
            double size = 0;
            for (int j = 0; j < w.length; j++) {
                double before = w[j];
                w[j] = bestWeight(x, residual, j, before, lambda);
                for (int i = 0; i < residual.length; i++) {
                    residual[i] -= x[i][j] * (w[j] - before);
                }
                change = Math.max(change, Math.abs(w[j] - before));
                size = Math.max(size, Math.abs(w[j]));
            }
            if (change <= PRECISION * size || size == 0) {
                return w;
            }
        }
        throw Require.broken("x", "columns nearly dependent", "must let coordinate descent settle in " + MOST_SWEEPS
                + " sweeps", "a larger lambda helps");
    }

    /**
     * The noise floor of a fit: the variance of y that no weights explain, estimated as ‖y − Xw‖²/(n − d) with the least squares
     * w. The mean squared error on the data themselves lies below it, by the factor 1 − d/n, as d weights also fit noise; on new
     * data no model of these columns gets below it. Source: Hastie, Tibshirani and Friedman (2009), equation 3.8.
     */
    public static double noiseFloor(double[][] x, double[] y) {
        double[] w = ridge(x, y, 0);
        Require.atLeast("rows of x", x.length, w.length + 1, "as many weights as rows fit any noise");
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = y[i];
            for (int j = 0; j < w.length; j++) {
                residual -= x[i][j] * w[j];
            }
            squares += residual * residual;
        }
        return Require.answer("noise floor", squares / (y.length - w.length));
    }

    /**
     * Covariance of the weights given the data: (XᵀX/s² + αI)⁻¹, for noise of variance s² and a prior N(0, I/α).
     *
     * @param alpha prior precision α ≥ 0; 0 needs independent columns
     * @param noiseVariance s² > 0
     */
    public static double[][] posteriorCovariance(double[][] x, double alpha, double noiseVariance) {
        return posterior(x, alpha, noiseVariance).inverseSquare(noiseVariance);
    }

    /** Entropy ½ ln det(2πe Σ) of that Gaussian posterior, in nats; it falls with α and with every further row. */
    public static double posteriorEntropy(double[][] x, double alpha, double noiseVariance) {
        double narrowed = posterior(x, alpha, noiseVariance).logDeterminant();
        double entropy = x[0].length * (LOG_2_PI_E + Math.log(noiseVariance)) / 2 - narrowed;
        return entropy;
    }

    /**
     * ln p(y | X, α, s²), the evidence, in nats: the density of y with the weights integrated out, so that the fit and
     * the room left to the weights are paid from one purse. −ln p(y) = E(m) + d/2 − S, where E(w) = −ln p(y | w) − ln p(w),
     * m is the posterior's mean and S is {@link #posteriorEntropy}. Source: Bishop, <i>PRML</i> (2006), equation 3.86.
     *
     * @param alpha prior precision α > 0
     */
    public static double logEvidence(double[][] x, double[] y, double alpha, double noiseVariance) {
        requireData(x, y);
        Require.positive("alpha", alpha, "without a prior the weights' volume is infinite");
        Require.positive("noiseVariance", noiseVariance, "");
        double[] mean = ridge(x, y, alpha * noiseVariance);
        double energy = y.length / 2.0 * Math.log(2 * Math.PI * noiseVariance)
                - mean.length / 2.0 * Math.log(alpha / (2 * Math.PI));
        for (double w : mean) {
            energy += alpha / 2 * w * w;
        }
        for (int i = 0; i < y.length; i++) {
            double residual = y[i];
            for (int j = 0; j < mean.length; j++) {
                residual -= x[i][j] * mean[j];
            }
            energy += residual * residual / (2 * noiseVariance);
        }
        return Require.answer("evidence", posteriorEntropy(x, alpha, noiseVariance) - energy - mean.length / 2.0);
    }

    /** Soft threshold: the weight that is best with all others as they are. */
    private static double bestWeight(double[][] x, double[] residual, int j, double weight, double lambda) {
        double overlap = 0;
        double square = 0;
        for (int i = 0; i < residual.length; i++) {
            overlap += x[i][j] * (residual[i] + x[i][j] * weight);
            square += x[i][j] * x[i][j];
        }
        return square == 0 ? 0 : Math.signum(overlap) * Math.max(0, Math.abs(overlap) - lambda) / square;
    }

    private static double[] penalised(double[][] x, double[] y, double[] penalties) {
        Triangle triangle = Triangle.of(x, penalties);
        if (triangle.isSingular()) {
            throw Require.broken("x", "columns dependent", "must have independent columns", "or a penalty above 0");
        }
        return triangle.solve(y);
    }

    private static Triangle posterior(double[][] x, double alpha, double noiseVariance) {
        requireInputs(x);
        Require.nonNegative("alpha", alpha, "it is a precision");
        Require.positive("noiseVariance", noiseVariance, "");
        double[] penalties = new double[x[0].length];
        Arrays.fill(penalties, Require.finite("alpha * noiseVariance", alpha * noiseVariance, ""));
        Triangle triangle = Triangle.of(x, penalties);
        if (triangle.isSingular()) {
            throw Require.broken("alpha", alpha, "must be above 0 where columns of x are dependent",
                    "nothing else holds the weights in some direction");
        }
        return triangle;
    }

    private static void requireData(double[][] x, double[] y) {
        requireInputs(x);
        Require.sameLength("rows of x", x.length, "y", y.length);
        Require.finite("y", y, "");
    }

    private static void requireInputs(double[][] x) {
        Require.rectangular("x", x);
        for (int i = 0; i < x.length; i++) {
            Require.finite("x row " + i, x[i], "");
        }
    }
}

package thermolab.capstone;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import thermolab.num.Require;

/**
 * Bayesian linear regression as a physical process: weights at rest in their prior at T = 1, the data's energy switched on at once, the
 * weights left to relax into the posterior. Exact, averaged over the targets that the model itself expects.
 *
 * <pre>
 *   E(w) = α‖w‖²/2 + ‖y − Xw‖²/2s²,   λᵢ = eigenvalues of XᵀX/(αs²)                      [energy]
 *   I(y; w) = ½ Σ ln(1 + λᵢ)          prior's entropy less the posterior's              [information]
 *   ΔS(w) = 0                         averaged over y, posteriors make up the prior     [entropy]
 *   Q = Σ λᵢ                          the energy that falls away                        [heat]
 * </pre>
 *
 * <p>½ ln(1 + λ) ≤ λ: what the data tell of one direction grows as a logarithm, the heat of haste in proportion, so that the efficiency is at
 * most one half. [heat]: before, weights and targets are independent and ⟨E⟩ = d/2 + n/2 + Σλ; after, d/2 + n/2.
 *
 * @param design X, shape [n][d]
 * @param priorPrecision α &gt; 0
 * @param noiseVariance s² &gt; 0
 */
public record BayesianLearner(double[][] design, double priorPrecision, double noiseVariance) {

    public BayesianLearner {
        Require.rectangular("design", design);
        Require.positive("priorPrecision", priorPrecision, "without a prior the weights have nowhere to begin");
        Require.positive("noiseVariance", noiseVariance, "it is a variance");
        design = design.clone();
        for (int i = 0; i < design.length; i++) {
            design[i] = Require.finite("design[" + i + "]", design[i], "").clone();
        }
    }

    /** λ of each direction that the inputs reach, largest first: how much sharper the data make it. */
    public double[] sharpening() {
        double[] singular = new SingularValueDecomposition(new Array2DRowRealMatrix(design)).getSingularValues();
        double[] lambda = new double[singular.length];
        for (int i = 0; i < lambda.length; i++) {
            lambda[i] = singular[i] / priorPrecision * singular[i] / noiseVariance;
            if (!Double.isFinite(lambda[i])) {
                throw new ArithmeticException("sharpening is beyond what a double holds; choose units in which the design is nearer to 1");
            }
        }
        return lambda;
    }

    /** What the weights come to know of the targets, and what it costs. */
    public LearningBound bound() {
        double information = 0;
        double heat = 0;
        for (double lambda : sharpening()) {
            information += Math.log1p(lambda) / 2;                                                       // [information]
            heat += lambda;                                                                              // [heat]
        }
        return new LearningBound(information, 0, heat);
    }
}

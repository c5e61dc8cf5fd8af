package thermolab.infer;

import org.hipparchus.linear.Array2DRowRealMatrix;
import thermolab.num.Require;

/**
 * Linear predictive coding: layer l predicts the layer below it, x = z₀, and beliefs slide down the squares of the errors.
 *
 * <p>The model is z_(l−1) = W_l z_l + e_l, with e_l drawn from N(0, Σ_l) for l = 1 … L, and z_L drawn from N(m, Σ_(L+1)). The
 * precision-weighted errors are ε_(l−1) = Σ_l⁻¹(z_(l−1) − W_l z_l), and ε_L = Σ_(L+1)⁻¹(z_L − m) at the top. The free energy of a
 * point z is F(z) = −ln p(x, z) = ½ Σ_l (error)ᵀ ε_l + ½ Σ_l ln det 2πΣ_l, in nats. Its slope in z_l is ε_l − W_lᵀ ε_(l−1): each layer needs
 * only its own error and the one below. F is a bowl with the curvature H = P⁻¹, P the posterior covariance, so that
 * −ln p(x) = F(z*) − ½ ln det 2πP exactly, and Euler steps settle for a rate below 2/λ_max(H) and diverge above.
 *
 * <p>States are given layer by layer, {@code z[0]} being layer 1, the one that predicts x. All is dimensionless or in the caller's units;
 * a rate is 1/curvature. Cost of a step: one product by each W and Wᵀ. Source: Rao and Ballard (1999); Friston, <i>A theory of cortical
 * responses</i> (2005); Bogacz, <i>A tutorial on the free-energy framework</i>, J. Math. Psychol. 76, 198 (2017).
 */
public final class PredictiveCoding {

    private final double[][][] weights;         // weights[l − 1] = W_l, shape [size of layer l − 1][size of layer l]
    private final PrecisionMatrix[] noise;      // noise[l − 1] of the errors of layer l − 1; the last is the prior's
    private final double[] priorMean;
    private final BlockCurvature curvature;     // H over all layers, layer 1 first

    private PredictiveCoding(double[][][] weights, double[][][] covariances, double[] priorMean) {
        Require.atLeast("number of layers", weights.length, 1, "one matrix of weights per layer");
        Require.sameLength("covariances", covariances.length, "layers and the prior", weights.length + 1);
        this.weights = Layers.copy(weights);
        noise = new PrecisionMatrix[covariances.length];
        for (int l = 0; l < noise.length; l++) {
            noise[l] = PrecisionMatrix.of(l < weights.length ? "covariance[" + l + "]" : "prior covariance", covariances[l]);
        }
        BlockCurvature.requireFit(weights, noise);
        Require.sameLength("prior mean", Require.finite("prior mean", priorMean, "").length, "prior covariance", noise[weights.length].size());
        this.priorMean = priorMean.clone();
        curvature = BlockCurvature.of(this.weights, noise);
    }

    /** One layer, x = W z + e, with independent errors. @param weights W, shape [size of x][size of z] */
    public static PredictiveCoding of(double[][] weights, double[] noiseVariances, double[] priorMean, double[] priorVariances) {
        return of(weights, PrecisionMatrix.diagonal("noiseVariances", noiseVariances), priorMean,
                PrecisionMatrix.diagonal("priorVariances", priorVariances));
    }

    /** One layer, x = W z + e, with full covariances, symmetric and positive definite. */
    public static PredictiveCoding of(double[][] weights, double[][] noiseCovariance, double[] priorMean, double[][] priorCovariance) {
        return hierarchy(new double[][][] {weights}, new double[][][] {noiseCovariance, priorCovariance}, priorMean);
    }

    /** Any depth with independent errors. @param variances one row per layer from x upwards, the last the prior's */
    public static PredictiveCoding hierarchy(double[][][] weights, double[][] variances, double[] priorMean) {
        double[][][] covariances = new double[variances.length][][];
        for (int l = 0; l < variances.length; l++) {
            covariances[l] = PrecisionMatrix.diagonal("variances[" + l + "]", variances[l]);
        }
        return hierarchy(weights, covariances, priorMean);
    }

    /**
     * Any depth.
     *
     * @param weights W₁ … W_L, the first predicting x
     * @param covariances Σ₁ … Σ_L of the errors of x, z₁, …, and Σ_(L+1) of the prior: one more than weights
     * @param priorMean m, of the top layer
     */
    public static PredictiveCoding hierarchy(double[][][] weights, double[][][] covariances, double[] priorMean) {
        return new PredictiveCoding(weights, covariances, priorMean);
    }

    /** Precision-weighted errors ε₀ … ε_L: of x first, of the top layer against its prior last. */
    public double[][] errors(double[] x, double[][] z) {
        double[][] raw = rawErrors(x, z);
        for (int l = 0; l < raw.length; l++) {
            raw[l] = noise[l].times(raw[l]);
        }
        return raw;
    }

    /** F(z) = −ln p(x, z), in nats. */
    public double freeEnergy(double[] x, double[][] z) {
        double[][] raw = rawErrors(x, z);
        double sum = 0;
        for (int l = 0; l < raw.length; l++) {
            double[] weighted = noise[l].times(raw[l]);
            for (int i = 0; i < weighted.length; i++) {
                sum += raw[l][i] * weighted[i] / 2;
            }
            sum += (noise[l].logDeterminant() + weighted.length * Math.log(2 * Math.PI)) / 2;
        }
        return Require.finiteAnswer("free energy", sum);
    }

    /**
     * Variational free energy U − H(q) of a Gaussian q(z), in nats: never below −ln p(x), and equal to it at the posterior.
     *
     * @param mean of q, layer by layer
     * @param covariance of q over all layers, layer 1 first, symmetric and positive definite
     */
    public double freeEnergy(double[] x, double[][] mean, double[][] covariance) {
        PrecisionMatrix q = PrecisionMatrix.of("covariance of q", covariance);
        Require.sameLength("covariance of q", q.size(), "states", curvature.size());
        double spread = 0;
        for (int i = 0; i < q.size(); i++) {
            spread += PrecisionMatrix.times(curvature.matrix(), covariance[i])[i] / 2;
        }
        return freeEnergy(x, mean) + spread - (q.size() * (1 + Math.log(2 * Math.PI)) + q.logDeterminant()) / 2;
    }

    /** ∂F/∂z_l = ε_l − W_lᵀ ε_(l−1), layer by layer. */
    public double[][] gradient(double[] x, double[][] z) {
        double[][] errors = errors(x, z);
        double[][] slope = new double[z.length][];
        for (int l = 0; l < z.length; l++) {
            double[] fromBelow = PrecisionMatrix.transposedTimes(weights[l], errors[l]);
            slope[l] = errors[l + 1].clone();
            for (int i = 0; i < slope[l].length; i++) {
                slope[l][i] -= fromBelow[i];                                                                      // [settle]
            }
        }
        return slope;
    }

    /** One Euler step z − rate ∂F/∂z of all layers at once; any positive rate, also one that diverges. */
    public double[][] step(double[] x, double[][] z, double rate) {
        Require.positive("rate", rate, "");
        double[][] next = gradient(x, z);
        for (int l = 0; l < z.length; l++) {
            for (int i = 0; i < z[l].length; i++) {
                next[l][i] = z[l][i] - rate * next[l][i];
            }
        }
        return next;
    }

    /**
     * Steps until no state moves by more than {@code accuracy}, from z = 0.
     *
     * @param rate above zero and below {@link #largestStep()}
     * @param accuracy in the unit of z, at least 1e-14
     */
    public double[][] settle(double[] x, double rate, double accuracy) {
        if (!(rate > 0 && rate < largestStep())) {
            throw Require.broken("rate", rate, "must be above 0 and below 2/λ_max = " + largestStep(), "beyond it the errors grow");
        }
        if (!(accuracy >= 1e-14)) {
            throw Require.broken("accuracy", accuracy, "must be at least 1e-14", "a double has no more digits");
        }
        return Layers.settled(zero(), z -> step(x, z, rate), accuracy);
    }

    /** States before each of {@code steps} steps and after the last, from {@code start}; any positive rate. */
    public double[][][] trajectory(double[] x, double[][] start, double rate, int steps) {
        Require.atLeast("steps", steps, 0, "");
        double[][][] states = new double[steps + 1][][];
        states[0] = PrecisionMatrix.copy(start);
        for (int k = 0; k < steps; k++) {
            states[k + 1] = step(x, states[k], rate);
        }
        return states;
    }

    /** z*, where all errors balance: the mean of p(z|x). */
    public double[][] fixedPoint(double[] x) {
        double[][] slope = gradient(x, zero());
        double[] flat = PrecisionMatrix.times(curvature.inverse(), Layers.flat(slope));
        for (int i = 0; i < flat.length; i++) {
            flat[i] = Require.answer("fixed point", -flat[i]);
        }
        return Layers.split(flat, slope);
    }

    /** P, the covariance of p(z|x), of all layers together, layer 1 first; x plays no part in it. */
    public double[][] posteriorCovariance() {
        return PrecisionMatrix.copy(curvature.inverse());
    }

    /** ln p(x) = −F(z*) + ½ ln det 2πP, in nats: minus the surprise. */
    public double logEvidence(double[] x) {
        return -freeEnergy(x, fixedPoint(x)) + (curvature.size() * Math.log(2 * Math.PI) - curvature.logDeterminant()) / 2;
    }

    /** 2/λ_max of the curvature of F: the largest rate of an Euler step below which errors settle. */
    public double largestStep() {
        return 2 / curvature.largestEigenvalue();
    }

    /** −∂F/∂W_l = ε_(l−1) z_lᵀ, one matrix per layer: error times activity, both known where the weight is. */
    public double[][][] hebbian(double[] x, double[][] z) {
        double[][] errors = errors(x, z);
        double[][][] change = new double[z.length][][];
        for (int l = 0; l < z.length; l++) {
            change[l] = Layers.outer(errors[l], z[l]);
        }
        return change;
    }

    /** ∂ ln p(x)/∂W_l, one matrix per layer: {@link #hebbian} at z*, less what the doubt P about z adds to the squared errors. */
    public double[][][] evidenceGradient(double[] x) {
        double[][][] change = hebbian(x, fixedPoint(x));
        for (int l = 0; l < weights.length; l++) {
            double[][] doubt = curvature.doubt(weights, l);
            change[l] = new Array2DRowRealMatrix(noise[l].matrix()).multiply(new Array2DRowRealMatrix(doubt))
                    .add(new Array2DRowRealMatrix(change[l])).getData();
        }
        return change;
    }

    /** The same model with other weights of the same shapes: what learning makes of it. */
    public PredictiveCoding withWeights(double[][][] others) {
        double[][][] covariances = new double[noise.length][][];
        for (int l = 0; l < noise.length; l++) {
            covariances[l] = noise[l].covariance();
        }
        return new PredictiveCoding(others, covariances, priorMean);
    }

    /** Copies of W₁ … W_L. */
    public double[][][] weights() {
        return Layers.copy(weights);
    }

    /** States of zero, in the shape that the other methods want. */
    public double[][] zero() {
        double[][] z = new double[weights.length][];
        for (int l = 0; l < z.length; l++) {
            z[l] = new double[weights[l][0].length];
        }
        return z;
    }

    private double[][] rawErrors(double[] x, double[][] z) {
        Require.sameLength("x", Require.finite("x", x, "").length, "rows of weights[0]", weights[0].length);
        Require.sameLength("layers of z", z.length, "layers", weights.length);
        double[][] raw = new double[z.length + 1][];
        for (int l = 0; l < z.length; l++) {
            Require.sameLength("z[" + l + "]", z[l].length, "columns of weights[" + l + "]", weights[l][0].length);
            Require.finite("z[" + l + "]", z[l], "did a step beyond the largest one diverge?");
            raw[l] = Layers.minus(l == 0 ? x : z[l - 1], PrecisionMatrix.times(weights[l], z[l]));
        }
        raw[z.length] = Layers.minus(z[z.length - 1], priorMean);
        return raw;
    }
}

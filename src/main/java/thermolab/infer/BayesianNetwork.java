package thermolab.infer;

import thermolab.learn.Losses;
import thermolab.learn.Mlp;
import thermolab.num.Require;

/**
 * A small network with one output whose weights are unknown: θ ~ N(0, I/α), y | x, θ ~ N(f(x; θ), s²).
 *
 * <pre>
 *   ln p(y | θ) = −(n/2) ln 2πs² − Σ_i (y_i − f(x_i; θ))²/2s²                                          [likelihood]
 * </pre>
 *
 * <p>Its posterior has as many copies as the hidden units have orders and signs (2^h h! for one hidden tanh layer): the copies are one
 * function, so predictions may be averaged within one of them, weights may not be averaged across them. Source: Neal, <i>Bayesian
 * Learning for Neural Networks</i> (1996), chapter 3.
 *
 * @param net with one output
 * @param inputs shape [n][inputs of the net]
 * @param targets y, n numbers
 * @param priorPrecision α &gt; 0, of every weight and bias
 * @param noiseVariance s² &gt; 0
 */
public record BayesianNetwork(Mlp net, double[][] inputs, double[] targets, double priorPrecision, double noiseVariance)
        implements SmoothModel {

    public BayesianNetwork {
        int[] widths = net.widths();
        if (widths[widths.length - 1] != 1) {
            throw Require.broken("outputs of the net", widths[widths.length - 1], "must be 1", "the targets are single numbers");
        }
        Require.rectangular("inputs", inputs);
        Require.sameLength("columns of inputs", inputs[0].length, "inputs of the net", widths[0]);
        Require.sameLength("rows of inputs", inputs.length, "targets", targets.length);
        Require.finite("targets", targets, "");
        Require.positive("priorPrecision", priorPrecision, "without a prior no posterior");
        Require.positive("noiseVariance", noiseVariance, "it is a variance");
        inputs = inputs.clone();
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Require.finite("inputs[" + i + "]", inputs[i], "").clone();
        }
        targets = targets.clone();
    }

    @Override
    public int dimension() {
        return net.parameterCount();
    }

    @Override
    public double logPrior(double[] theta) {
        Require.sameLength("theta", theta.length, "parameters of the net", dimension());
        double squares = 0;
        for (double w : theta) {
            squares += w * w;
        }
        return dimension() / 2.0 * Math.log(priorPrecision / (2 * Math.PI)) - priorPrecision / 2 * squares;
    }

    @Override
    public double logLikelihood(double[] theta) {
        double[] f = outputs(theta, inputs);
        double squares = 0;
        for (int i = 0; i < f.length; i++) {
            squares += (targets[i] - f[i]) * (targets[i] - f[i]);
        }
        return -f.length / 2.0 * Math.log(2 * Math.PI * noiseVariance) - squares / (2 * noiseVariance);           // [likelihood]
    }

    @Override
    public double[] logPriorGradient(double[] theta) {
        double[] gradient = new double[requireUnknowns(theta).length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = -priorPrecision * theta[i];
        }
        return gradient;
    }

    @Override
    public double[] logLikelihoodGradient(double[] theta) {
        double[][] column = new double[targets.length][];
        for (int i = 0; i < column.length; i++) {
            column[i] = new double[] {targets[i]};
        }
        double[] gradient = net.backward(theta, inputs, column, Losses.meanSquared()).gradient();
        double factor = -targets.length / (2 * noiseVariance);                     // from the mean square to the sum of halves
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= factor;
        }
        return gradient;
    }

    /** f(x; θ) at each row of x. */
    public double[] outputs(double[] theta, double[][] x) {
        double[][] rows = net.forward(theta, x);
        double[] f = new double[rows.length];
        for (int i = 0; i < f.length; i++) {
            f[i] = rows[i][0];
        }
        return f;
    }
}

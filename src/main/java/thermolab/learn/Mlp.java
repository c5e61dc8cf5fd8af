package thermolab.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * A multilayer perceptron in plain Java: a⁰ = x, aˡ = φ(Wˡ aˡ⁻¹ + bˡ), and a last layer without activation.
 *
 * <p>The object is the architecture alone. Parameters are one flat vector that the caller owns: layer after layer,
 * first Wˡ row by row (row j holds what unit j hears), then bˡ. One vector makes an optimiser one loop and a weight
 * histogram one array. {@link Training} turns to matrix products above a thousand parameters. Cost of a pass: one
 * multiplication per weight and example, three with gradients.
 *
 * <p>Source: Goodfellow, Bengio and Courville, <i>Deep Learning</i> (2016), section 6.5.
 */
public final class Mlp {

    private static final int BLOCK = 256; // rows at a time in a forward pass: every layer stays in the cache

    private final Activation hidden;
    private final int[] widths; // units of each layer, the inputs first

    /**
     * @param hidden activation of every layer but the last
     * @param widths units of each layer, inputs first and outputs last; two or more, each at least 1
     */
    public Mlp(Activation hidden, int... widths) {
        Require.atLeast("number of widths", widths.length, 2, "inputs and outputs");
        for (int l = 0; l < widths.length; l++) {
            Require.atLeast("widths[" + l + "]", widths[l], 1, "");
        }
        if (ParameterCount.dense(widths) > Integer.MAX_VALUE - 8) {
            throw Require.broken("widths", Arrays.toString(widths), "make more parameters than an array holds", "");
        }
        this.hidden = hidden;
        this.widths = widths.clone();
    }

    /** A loss, and its slope with respect to every parameter. */
    public record LossAndGradient(double loss, double[] gradient) {
    }

    /** Outputs (logits, for a classifier) of each row of x; shapes [n, inputs] and [n, outputs]. */
    public double[][] forward(double[] parameters, double[][] x) {
        int n = requireInputs(x);
        requireParameters(parameters);
        double[][] outputs = new double[n][];
        for (int from = 0; from < n; from += BLOCK) {
            double[][] block = Arrays.copyOfRange(x, from, Math.min(n, from + BLOCK));
            Backpropagation pass = new Backpropagation(this, block.length);
            pass.load(block, null);
            System.arraycopy(pass.forward(parameters), 0, outputs, from, block.length);
        }
        return outputs;
    }

    /** The output for one input. */
    public double[] forward(double[] parameters, double[] x) {
        return forward(parameters, new double[][] {x})[0];
    }

    /**
     * The output for one input when every hidden unit is multiplied by a number of its own, as dropout does.
     *
     * @param multipliers one per hidden unit, layer after layer: 0 switches a unit off
     */
    public double[] forward(double[] parameters, double[] x, double[] multipliers) {
        requireInputs(new double[][] {x});
        requireParameters(parameters);
        Require.sameLength("multipliers", multipliers.length, "hidden units", hiddenUnits());
        double[] below = x;
        int unit = 0;
        for (int l = 1; l < widths.length; l++) {
            double[] layer = new double[widths[l]];
            for (int j = 0; j < layer.length; j++) {
                layer[j] = parameters[biasOffset(l) + j];
                for (int k = 0; k < below.length; k++) {
                    layer[j] += parameters[weightOffset(l) + j * below.length + k] * below[k];
                }
                layer[j] = l == widths.length - 1 ? layer[j] : multipliers[unit++] * hidden.of(layer[j]);
            }
            below = layer;
        }
        return below;
    }

    /** How many units lie between inputs and outputs. */
    public int hiddenUnits() {
        return Arrays.stream(widths, 1, widths.length - 1).sum();
    }

    /** The gradient of each example's own loss, shape [n, parameters]: their spread is the noise of small batches. */
    public double[][] gradientOfEach(double[] parameters, double[][] x, double[][] targets, Loss loss) {
        requireInputs(x);
        requireTargets(x, targets);
        requireParameters(parameters);
        Backpropagation pass = new Backpropagation(this, 1);
        double[][] gradients = new double[x.length][parameterCount()];
        for (int i = 0; i < x.length; i++) {
            pass.loadExample(0, x[i], targets[i]);
            pass.run(parameters, loss, gradients[i]);
        }
        return gradients;
    }

    /**
     * Backpropagation: the mean loss of all rows and its gradient.
     *
     * @param x inputs, shape [n, inputs]
     * @param targets shape [n, outputs]
     */
    public LossAndGradient backward(double[] parameters, double[][] x, double[][] targets, Loss loss) {
        Backpropagation pass = new Backpropagation(this, requireInputs(x));
        pass.load(x, requireTargets(x, targets));
        double[] gradient = new double[parameterCount()];
        return new LossAndGradient(pass.run(requireParameters(parameters), loss, gradient), gradient);
    }

    /** The mean loss of all rows, without a gradient. */
    public double meanLoss(double[] parameters, double[][] x, double[][] targets, Loss loss) {
        requireTargets(x, targets);
        double[][] outputs = forward(parameters, x);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += loss.value(outputs[i], targets[i]);
        }
        return sum / x.length;
    }

    /**
     * Random parameters, weights and biases uniform within ±1/√(units below): the usual default of current libraries.
     */
    public double[] initial(RandomGenerator random) {
        double[] parameters = new double[parameterCount()];
        for (int l = 1; l < widths.length; l++) {
            double bound = 1 / Math.sqrt(widths[l - 1]);
            for (int i = weightOffset(l); i < weightOffset(l + 1); i++) {
                parameters[i] = bound * (2 * random.nextDouble() - 1);
            }
        }
        return parameters;
    }

    /** How many parameters there are. */
    public int parameterCount() {
        return weightOffset(widths.length);
    }

    /** Where Wˡ begins in the flat vector; l = 1 is the first layer after the inputs. */
    public int weightOffset(int layer) {
        Require.index("layer", layer, widths.length + 1);
        int offset = 0;
        for (int l = 1; l < layer; l++) {
            offset += (widths[l - 1] + 1) * widths[l];
        }
        return offset;
    }

    /** Where bˡ begins in the flat vector. */
    public int biasOffset(int layer) {
        Require.index("layer - 1", layer - 1, widths.length - 1);
        return weightOffset(layer) + widths[layer - 1] * widths[layer];
    }

    /** Which parameters are weights and not biases, in the order of the flat vector. */
    public boolean[] weightMask() {
        boolean[] mask = new boolean[parameterCount()];
        for (int l = 1; l < widths.length; l++) {
            Arrays.fill(mask, weightOffset(l), biasOffset(l), true);
        }
        return mask;
    }

    /** Units of each layer, inputs first. */
    public int[] widths() {
        return widths.clone();
    }

    /** The activation of the hidden layers. */
    public Activation hidden() {
        return hidden;
    }

    /** The architecture: {@code Mlp 2-3-1 TANH}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Mlp ").append(widths[0]);
        for (int l = 1; l < widths.length; l++) {
            text.append('-').append(widths[l]);
        }
        return text.append(' ').append(hidden).toString();
    }

    private double[] requireParameters(double[] parameters) {
        Require.sameLength("parameters", parameters.length, "parameters of this network", parameterCount());
        return Require.finite("parameters", parameters, "did training diverge?");
    }

    int requireInputs(double[][] x) {
        Require.rectangular("x", x);
        Require.sameLength("columns of x", x[0].length, "inputs", widths[0]);
        return x.length;
    }

    double[][] requireTargets(double[][] x, double[][] targets) {
        Require.rectangular("targets", targets);
        Require.sameLength("rows of x", x.length, "rows of targets", targets.length);
        Require.sameLength("columns of targets", targets[0].length, "outputs", widths[widths.length - 1]);
        return targets;
    }
}

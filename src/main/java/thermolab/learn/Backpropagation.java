package thermolab.learn;

import java.util.random.RandomGenerator;

/**
 * One forward and backward pass over a batch, with every buffer made once.
 *
 * <p>Arrays are unit-major: row j of a layer holds that unit's value for each example, so that the innermost loops run
 * over examples with a stride of one and need no reduction. With δᴸ = ∂loss/∂zᴸ: δˡ⁻¹ = (Wˡᵀ δˡ) ∘ φ′,
 * ∂/∂Wˡ = δˡ aˡ⁻¹ᵀ, ∂/∂bˡ = Σ δˡ.
 */
final class Backpropagation implements Pass {

    private final Mlp net;
    private final int[] widths;
    private final int batch;
    private final double[][][] outputs;  // [layer][unit][example]; layer 0 holds the inputs
    private final double[][][] deltas;   // [layer][unit][example]: slopes of the loss with respect to a unit's input
    private final double[][] targets;    // [output][example]
    private double[][][] masks;          // [layer][unit][example], 0 or 1/keep, when dropout is on

    Backpropagation(Mlp net, int batch) {
        this.net = net;
        this.batch = batch;
        widths = net.widths();
        outputs = new double[widths.length][][];
        deltas = new double[widths.length][][];
        for (int l = 0; l < widths.length; l++) {
            outputs[l] = new double[widths[l]][batch];
            deltas[l] = new double[widths[l]][batch];
        }
        targets = new double[widths[widths.length - 1]][batch];
    }

    /** Takes in the whole batch; targets may be null where only a forward pass follows. */
    void load(double[][] x, double[][] wanted) {
        for (int i = 0; i < batch; i++) {
            loadExample(i, x[i], wanted == null ? null : wanted[i]);
        }
    }

    @Override
    public void loadExample(int i, double[] x, double[] wanted) {
        for (int j = 0; j < x.length; j++) {
            outputs[0][j][i] = x[j];
        }
        for (int j = 0; wanted != null && j < wanted.length; j++) {
            targets[j][i] = wanted[j];
        }
    }

    @Override
    public void dropOut(double keep, RandomGenerator random) {
        masks = masks == null ? new double[widths.length][][] : masks;
        for (int l = 1; l < widths.length - 1; l++) {
            masks[l] = masks[l] == null ? new double[widths[l]][] : masks[l];
            for (int j = 0; j < widths[l]; j++) {
                masks[l][j] = McDropout.mask(batch, keep, random);
            }
        }
    }

    /** The outputs of the batch, shape [n, outputs]: a new array. */
    double[][] forward(double[] parameters) {
        propagate(parameters);
        double[][] last = outputs[widths.length - 1];
        double[][] rows = new double[batch][last.length];
        for (int i = 0; i < batch; i++) {
            for (int j = 0; j < last.length; j++) {
                rows[i][j] = last[j][i];
            }
        }
        return rows;
    }

    @Override
    public double run(double[] parameters, Loss loss, double[] gradient) {
        propagate(parameters);
        int last = widths.length - 1;
        double mean = loss.meanOverBatch(outputs[last], targets, deltas[last]);
        for (int l = last; l > 0; l--) {
            slopes(l, gradient);
            if (l > 1) {
                passDown(l, parameters);
            }
        }
        return mean;
    }

    private void propagate(double[] parameters) {
        for (int l = 1; l < widths.length; l++) {
            int weight = net.weightOffset(l);
            int bias = net.biasOffset(l);
            double[][] below = outputs[l - 1];
            for (int j = 0; j < widths[l]; j++) {
                double[] z = outputs[l][j];
                setAffine(z, parameters[bias + j], parameters[weight], below[0]);
                weight++;
                for (int k = 1; k < below.length; k++) {
                    addScaled(z, parameters[weight++], below[k]);
                }
                if (l < widths.length - 1) {
                    net.hidden().apply(z);
                    multiplyByMask(l, j, z);
                }
            }
        }
    }

    /** ∂/∂W and ∂/∂b of layer l from its deltas. */
    private void slopes(int l, double[] gradient) {
        int weight = net.weightOffset(l);
        int bias = net.biasOffset(l);
        for (int j = 0; j < widths[l]; j++) {
            double[] delta = deltas[l][j];
            for (double[] input : outputs[l - 1]) {
                gradient[weight++] = dot(delta, input);
            }
            gradient[bias + j] = sum(delta);
        }
    }

    /** Deltas of layer l − 1 from those of layer l. */
    private void passDown(int l, double[] parameters) {
        int weight = net.weightOffset(l);
        int fanIn = widths[l - 1];
        for (int k = 0; k < fanIn; k++) {
            double[] delta = deltas[l - 1][k];
            setAffine(delta, 0, parameters[weight + k], deltas[l][0]);
            for (int j = 1; j < widths[l]; j++) {
                addScaled(delta, parameters[weight + j * fanIn + k], deltas[l][j]);
            }
            passThroughUnit(l - 1, k, delta);
        }
    }

    /** Dropout scales outputs by 1/keep; slopes are written in the unscaled output, so the mask is taken out first. */
    private void passThroughUnit(int l, int unit, double[] delta) {
        if (masks == null) {
            net.hidden().timesSlope(outputs[l][unit], delta);
            return;
        }
        double[] mask = masks[l][unit];
        for (int i = 0; i < batch; i++) {
            delta[i] *= mask[i] == 0 ? 0 : mask[i] * net.hidden().slopeAt(outputs[l][unit][i] / mask[i]);
        }
    }

    private void multiplyByMask(int l, int unit, double[] output) {
        if (masks != null) {
            for (int i = 0; i < batch; i++) {
                output[i] *= masks[l][unit][i];
            }
        }
    }

    private static void setAffine(double[] into, double constant, double factor, double[] x) {
        for (int i = 0; i < into.length; i++) {
            into[i] = constant + factor * x[i];
        }
    }

    private static void addScaled(double[] into, double factor, double[] x) {
        for (int i = 0; i < into.length; i++) {
            into[i] += factor * x[i];
        }
    }

    /** Four partial sums: they do not wait for each other's rounding. */
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i < a.length - 3; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** In four parts likewise; one number that is not finite makes the sum so. */
    static double sum(double[] a) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i < a.length - 3; i += 4) {
            s0 += a[i];
            s1 += a[i + 1];
            s2 += a[i + 2];
            s3 += a[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}

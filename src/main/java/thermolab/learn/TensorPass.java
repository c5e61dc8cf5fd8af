package thermolab.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.BoundProduct;
import thermolab.num.HostFloats;
import thermolab.num.UniformLanes;

/**
 * Backpropagation as matrix products in single precision, for networks of thousands of parameters and more.
 *
 * <p>A layer's outputs are one matrix [units, batch]: an example is a column. The flat vector's rows of Wˡ are, read
 * column by column, the matrix Wˡᵀ [below, units], so the products work on parts of the vector itself: Aˡ = Wˡ Aˡ⁻¹,
 * ∂/∂Wˡᵀ = Aˡ⁻¹ Δˡᵀ, Δˡ⁻¹ = Wˡᵀ Δˡ. Bias, activation, mask and slope are one pass of plain Java between products.
 */
final class TensorPass implements Pass {

    private final Mlp net;
    private final int[] widths;
    private final int batch;
    private final HostFloats[] outputs;     // [layer] of [units, batch]; layer 0 holds the inputs
    private final HostFloats[] deltas;      // [layer] of [units, batch]
    private final HostFloats flat;          // [parameters, 1]
    private final HostFloats slopes;        // [parameters, 1]
    private final BoundProduct[] up;        // [layer]: outputs of the layer below to gains of this one
    private final BoundProduct[] across;    // [layer]: outputs below and deltas here to slopes of the weights
    private final BoundProduct[] down;      // [layer]: deltas here to deltas below
    private final double[][] targets;       // [output][example]
    private final double[][] logits;        // [output][example]
    private final double[][] logitSlopes;   // [output][example]
    private final float[] work;             // one layer
    private final float[] other;            // one layer
    private final float[] vector;           // all parameters
    private float[][] masks;                // [layer] of [units × batch], 0 or 1/keep, when dropout is on
    private UniformLanes lanes;

    TensorPass(Mlp net, int batch) {
        this.net = net;
        this.batch = batch;
        widths = net.widths();
        outputs = new HostFloats[widths.length];
        deltas = new HostFloats[widths.length];
        up = new BoundProduct[widths.length];
        across = new BoundProduct[widths.length];
        down = new BoundProduct[widths.length];
        flat = new HostFloats(net.parameterCount(), 1);
        slopes = new HostFloats(net.parameterCount(), 1);
        int widest = 0;
        for (int l = 0; l < widths.length; l++) {
            outputs[l] = new HostFloats(widths[l], batch);
            widest = Math.max(widest, widths[l]);
            if (l > 0) {
                deltas[l] = new HostFloats(widths[l], batch);
                bind(l);
            }
        }
        int last = widths[widths.length - 1];
        targets = new double[last][batch];
        logits = new double[last][batch];
        logitSlopes = new double[last][batch];
        work = new float[widest * batch];
        other = new float[widest * batch];
        vector = new float[net.parameterCount()];
    }

    private void bind(int l) {
        INDArray w = flat.part(net.weightOffset(l), widths[l - 1], widths[l]); // Wᵀ [below, units]
        INDArray slope = slopes.part(net.weightOffset(l), widths[l - 1], widths[l]);
        INDArray below = outputs[l - 1].matrix();
        INDArray delta = deltas[l].matrix();
        up[l] = new BoundProduct(w, true, below, false, 1, 0, outputs[l].matrix());
        across[l] = new BoundProduct(below, false, delta, true, 1, 0, slope);
        down[l] = l == 1 ? null : new BoundProduct(w, false, delta, false, 1, 0, deltas[l - 1].matrix());
    }

    @Override
    public void loadExample(int i, double[] x, double[] target) {
        for (int j = 0; j < x.length; j++) {
            work[j] = (float) x[j];
        }
        outputs[0].write(i * x.length, work, x.length);
        outputs[0].push();
        for (int j = 0; target != null && j < target.length; j++) {
            targets[j][i] = target[j];
        }
    }

    @Override
    public void dropOut(double keep, RandomGenerator random) {
        lanes = lanes == null ? new UniformLanes(random) : lanes;
        masks = masks == null ? new float[widths.length][] : masks;
        for (int l = 1; l < widths.length - 1; l++) {
            masks[l] = masks[l] == null ? new float[widths[l] * batch] : masks[l];
            lanes.fill(masks[l], masks[l].length);
            for (int i = 0; i < masks[l].length; i++) {
                masks[l][i] = masks[l][i] < keep ? (float) (1 / keep) : 0;
            }
        }
    }

    @Override
    public double run(double[] parameters, Loss loss, double[] gradient) {
        narrow(parameters, vector);
        flat.write(0, vector, vector.length);
        flat.push();
        for (int l = 1; l < widths.length; l++) {
            forward(l, l < widths.length - 1);
        }
        double mean = loss.meanOverBatch(logits, targets, logitSlopes);
        storeLogitSlopes();
        for (int l = widths.length - 1; l > 0; l--) {
            across[l].run();
            if (l > 1) {
                down[l].run();
                throughUnits(l - 1);
            }
        }
        slopes.pull();
        slopes.read(0, vector, vector.length);
        widen(vector, gradient);
        for (int l = 1; l < widths.length; l++) {
            biasSlopes(l, gradient);
        }
        return mean;
    }

    private void forward(int l, boolean hidden) {
        int units = widths[l];
        up[l].run();
        outputs[l].pull();
        outputs[l].read(0, work, units * batch);
        int bias = net.biasOffset(l);
        for (int at = 0; at < units * batch; at += units) {
            add(vector, bias, work, at, units);
        }
        if (!hidden) {
            for (int i = 0; i < batch; i++) {
                for (int j = 0; j < units; j++) {
                    logits[j][i] = work[i * units + j];
                }
            }
            return;
        }
        net.hidden().apply(work, units * batch);
        if (masks != null) {
            multiply(work, masks[l], units * batch);
        }
        outputs[l].write(0, work, units * batch);
        outputs[l].push();
    }

    private void storeLogitSlopes() {
        int last = widths.length - 1;
        int units = widths[last];
        for (int i = 0; i < batch; i++) {
            for (int j = 0; j < units; j++) {
                work[i * units + j] = (float) logitSlopes[j][i];
            }
        }
        deltas[last].write(0, work, units * batch);
        deltas[last].push();
    }

    /** Δ ∘ φ′; with dropout the outputs carry their mask, which is taken out where it is not zero. */
    private void throughUnits(int l) {
        int count = widths[l] * batch;
        outputs[l].pull();
        outputs[l].read(0, other, count);
        deltas[l].pull();
        deltas[l].read(0, work, count);
        if (masks != null) {
            for (int i = 0; i < count; i++) {
                other[i] = masks[l][i] == 0 ? 0 : other[i] / masks[l][i];
            }
            multiply(work, masks[l], count);
        }
        net.hidden().timesSlope(other, work, count);
        deltas[l].write(0, work, count);
        deltas[l].push();
    }

    /** ∂/∂b of layer l: the sum of its deltas over examples. */
    private void biasSlopes(int l, double[] gradient) {
        int units = widths[l];
        deltas[l].pull();
        deltas[l].read(0, work, units * batch);
        Arrays.fill(other, 0, units, 0);
        for (int at = 0; at < units * batch; at += units) {
            add(work, at, other, 0, units);
        }
        for (int j = 0; j < units; j++) {
            gradient[net.biasOffset(l) + j] = other[j];
        }
    }

    private static void narrow(double[] from, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = (float) from[i];
        }
    }

    private static void widen(float[] from, double[] into) {
        for (int i = 0; i < from.length; i++) {
            into[i] = from[i];
        }
    }

    private static void add(float[] from, int at, float[] into, int to, int count) {
        for (int j = 0; j < count; j++) {
            into[to + j] += from[at + j];
        }
    }

    private static void multiply(float[] into, float[] factors, int count) {
        for (int i = 0; i < count; i++) {
            into[i] *= factors[i];
        }
    }
}

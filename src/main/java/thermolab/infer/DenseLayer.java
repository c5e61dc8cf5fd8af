package thermolab.infer;

import thermolab.num.BoundProduct;
import thermolab.num.FastFloats;
import thermolab.num.HostFloats;

/**
 * One affine map of a batch and its slopes: three matrix products bound once, and plain loops between them. An example is a column;
 * the weights lie unit by unit, then the biases.
 */
final class DenseLayer {

    final HostFloats outputs;              // [units, batch]
    final float[] values;                  // the same numbers, after the bias and the activation
    private final HostFloats weights;      // [inputs, units]
    private final HostFloats slopes;       // [inputs, units]
    private final HostFloats deltas;       // [units, batch]
    private final HostFloats belowDeltas;  // [inputs, batch]
    private final BoundProduct up;
    private final BoundProduct across;
    private final BoundProduct down;
    private final float[] flat;            // weights
    private final float[] biases;
    private final float[] passedDown;
    private final boolean tanh;

    DenseLayer(HostFloats below, int inputs, int units, int batch, boolean tanh) {
        this.tanh = tanh;
        outputs = new HostFloats(units, batch);
        values = new float[units * batch];
        weights = new HostFloats(inputs, units);
        slopes = new HostFloats(inputs, units);
        deltas = new HostFloats(units, batch);
        belowDeltas = new HostFloats(inputs, batch);
        up = new BoundProduct(weights.matrix(), true, below.matrix(), false, 1, 0, outputs.matrix());
        across = new BoundProduct(below.matrix(), false, deltas.matrix(), true, 1, 0, slopes.matrix());
        down = new BoundProduct(weights.matrix(), false, deltas.matrix(), false, 1, 0, belowDeltas.matrix());
        flat = new float[inputs * units];
        biases = new float[units];
        passedDown = new float[inputs * batch];
    }

    void load(double[] parameters, int offset) {
        for (int i = 0; i < flat.length; i++) {
            flat[i] = (float) parameters[offset + i];
        }
        for (int u = 0; u < biases.length; u++) {
            biases[u] = (float) parameters[offset + flat.length + u];
        }
        weights.write(0, flat, flat.length);
        weights.push();
    }

    float[] forward() {
        up.run();
        outputs.pull();
        outputs.read(0, values, values.length);
        for (int at = 0; at < values.length; at += biases.length) {
            for (int u = 0; u < biases.length; u++) {
                values[at + u] += biases[u];
            }
        }
        if (tanh) {
            FastFloats.tanh(values, values.length);
        }
        outputs.write(0, values, values.length);
        outputs.push();
        return values;
    }

    /**
     * From the slopes of the loss in this layer's outputs, changed on the way, to those in the outputs below.
     *
     * @return a buffer of this layer's
     */
    float[] backward(float[] delta, double[] gradient, int offset) {
        for (int i = 0; tanh && i < delta.length; i++) {
            delta[i] *= 1 - values[i] * values[i];
        }
        deltas.write(0, delta, delta.length);
        deltas.push();
        across.run();
        slopes.pull();
        slopes.read(0, flat, flat.length);
        for (int i = 0; i < flat.length; i++) {
            gradient[offset + i] = flat[i];
        }
        for (int u = 0; u < biases.length; u++) {
            double sum = 0;
            for (int at = u; at < delta.length; at += biases.length) {
                sum += delta[at];
            }
            gradient[offset + flat.length + u] = sum;
        }
        down.run();
        belowDeltas.pull();
        belowDeltas.read(0, passedDown, passedDown.length);
        return passedDown;
    }
}

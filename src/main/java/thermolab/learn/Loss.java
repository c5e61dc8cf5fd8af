package thermolab.learn;

import thermolab.num.Require;

/**
 * What a wrong output costs, for one example, and its slope: all that backpropagation needs to know about a task.
 *
 * <p>A lambda pair or a record in a notebook cell is a full loss; {@link Losses} has the usual ones. Only a loss that
 * is a negative log-likelihood in nats is an energy with a scale of its own; any other needs a temperature to go with
 * it.
 */
public interface Loss {

    /** The loss of one output (for classifiers: of its logits) against its target; shapes [k] and [k]. */
    double value(double[] output, double[] target);

    /** ∂ value/∂ output, shape [k]: a new array. */
    double[] slope(double[] output, double[] target);

    /**
     * Refuses a target that has no meaning for this loss; training asks once for each example.
     *
     * @param name what a message calls it
     */
    default void requireTarget(String name, double[] target) {
        Require.finite(name, target, "");
    }

    /**
     * The mean loss of a batch; writes its slope with respect to each output. Arrays are unit-major, shape [k, n]: row
     * j holds output j of every example. This method asks {@link #value} and {@link #slope} for each example; a loss
     * overrides it where a loop over the batch is faster.
     *
     * @param slopes receives ∂ mean/∂ output, shape [k, n]
     */
    default double meanOverBatch(double[][] outputs, double[][] targets, double[][] slopes) {
        int k = outputs.length;
        int n = outputs[0].length;
        double[] output = new double[k];
        double[] target = new double[k];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                output[j] = outputs[j][i];
                target[j] = targets[j][i];
            }
            sum += value(output, target);
            double[] slope = slope(output, target);
            for (int j = 0; j < k; j++) {
                slopes[j][i] = slope[j] / n;
            }
        }
        return sum / n;
    }
}

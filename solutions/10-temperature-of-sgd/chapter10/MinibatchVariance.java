package chapter10;

import thermolab.exercise.Withholds;

/** How much the mean of a random batch varies from batch to batch: the noise that SGD lives on. */
@Withholds("learn.SgdNoise")
public interface MinibatchVariance {

    /**
     * The variance of the mean of B of the N numbers, over all equally likely batches. The numbers are the whole data
     * set: nothing is estimated.
     *
     * @param g one gradient per example, N ≥ 1 of them; left as it was
     * @param B examples in a batch, at least 1; at most N without replacement
     * @param replace whether one example can be drawn more than once in a batch
     */
    double minibatchVariance(double[] g, int B, boolean replace);
}

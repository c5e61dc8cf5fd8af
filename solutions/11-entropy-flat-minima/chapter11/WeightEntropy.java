package chapter11;

import thermolab.exercise.Withholds;

/** The entropy of what linear regression leaves open about its weights. */
@Withholds({"learn.LinearModel#posteriorEntropy", "learn.LinearModel#posteriorCovariance", "info.DifferentialEntropy"})
public interface WeightEntropy {

    /**
     * The differential entropy, in nats, of the posterior of d weights w: their prior is Gaussian with mean 0 and variance 1/α
     * each, independent, and n targets y = Xw + noise were seen, with independent Gaussian noise of variance s². May be negative.
     *
     * @param X inputs, shape [n, d], d ≥ 1; left as they are
     * @param alpha α &gt; 0, precision of the prior: the strength of an L2 penalty
     * @param s2 s² &gt; 0, variance of the noise
     */
    double posteriorEntropy(double[][] X, double alpha, double s2);
}

package chapter11;

/** The entropy of what linear regression leaves open about its weights. */
public interface WeightEntropy {

    /**
     * ½ ln det(2πe Σ) in nats, with Σ = (XᵀX/s² + αI)⁻¹: the posterior of d weights with prior N(0, I/α) after n targets
     * with Gaussian noise of variance s². May be negative.
     *
     * @param X inputs, shape [n, d], d ≥ 1; left as they are
     * @param alpha α &gt; 0, precision of the prior: the strength of an L2 penalty
     * @param s2 s² &gt; 0, variance of the noise
     */
    double posteriorEntropy(double[][] X, double alpha, double s2);
}

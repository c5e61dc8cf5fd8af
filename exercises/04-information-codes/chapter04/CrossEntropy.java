package chapter04;

/**
 * The loss of a classifier: the mean surprise H(y, p) = −Σᵢ yᵢ ln pᵢ, in nats, of believing p while labels follow y.
 */
public interface CrossEntropy {

    /**
     * H(y, p) from probabilities, without clipping.
     *
     * @param y what happens: a distribution over k outcomes; often all zeros and one 1
     * @param p what the model says: a distribution over the same k outcomes
     * @return nats; an outcome with yᵢ = 0 adds nothing, whatever pᵢ is; +∞ where yᵢ > 0 meets pᵢ = 0
     */
    double crossEntropy(double[] y, double[] p);

    /**
     * H(y, softmax(z)) with softmax(z)ᵢ = exp(zᵢ)/Σⱼ exp(zⱼ), exact for finite logits of any size.
     *
     * @param y a distribution over k outcomes
     * @param logits z, k finite numbers
     * @return nats
     */
    double fromLogits(double[] y, double[] logits);
}

package chapter04;

import thermolab.exercise.Withholds;

/**
 * The loss of a classifier: the mean surprise, in nats, of somebody who believes p while labels follow y.
 */
@Withholds({"info.CrossEntropyLoss", "info.Divergence", "info.Softmax#log"})
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
     * H(y, softmax(z)), where the softmax's probabilities are proportional to exp(zᵢ), exact for finite logits of any size.
     *
     * @param y a distribution over k outcomes
     * @param logits z, k finite numbers
     * @return nats
     */
    double fromLogits(double[] y, double[] logits);
}

package chapter11;

import thermolab.exercise.Withholds;

/** Cross-entropy that rewards an unsure prediction: the confidence penalty, with the sign that its name promises. */
@Withholds("learn.ConfidencePenalty")
public interface EntropyPenalty {

    /**
     * A loss and its slope.
     *
     * @param value in nats; may be negative
     * @param gradient ∂ value/∂ zᵢ, k numbers, in nats per unit of the logits
     */
    record Loss(double value, double[] gradient) {
    }

    /**
     * L = −ln p_y − λ H(p) with p = softmax(z) and H(p) = −Σ pᵢ ln pᵢ.
     *
     * @param logits z, k ≥ 2 numbers of any finite size; left as they are
     * @param label y, the true class, from 0 to k − 1
     * @param lambda λ, zero or more
     */
    Loss entropyRegularised(double[] logits, int label, double lambda);
}

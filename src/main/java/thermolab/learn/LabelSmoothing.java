package thermolab.learn;

import thermolab.info.CrossEntropyLoss;
import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * Label smoothing: a share ε of each label is spread over all k classes, t = (1 − ε) y + ε/k, before cross-entropy.
 *
 * <p>H(t, p) = (1 − ε) H(y, p) + ε H(u, p) with u uniform, so up to a constant it adds ε KL(u ‖ p) where the confidence
 * penalty adds λ KL(p ‖ u): the two differ in direction. The loss has a floor H(t) > 0, and the best logits are finite:
 * the label's exceeds the others by {@link #bestLogitGap}.
 *
 * <p>Source: Szegedy et al., CVPR 2016, section 7; Müller, Kornblith and Hinton, NeurIPS 2019.
 *
 * @param epsilon ε, at least 0 and at most 1
 */
public record LabelSmoothing(double epsilon) implements Loss {

    public LabelSmoothing {
        Require.probability("epsilon", epsilon);
    }

    /** t = (1 − ε) y + ε/k. */
    public double[] smoothed(double[] target) {
        Require.distribution("target", target);
        double[] smoothed = new double[target.length];
        for (int i = 0; i < smoothed.length; i++) {
            smoothed[i] = (1 - epsilon) * target[i] + epsilon / target.length;
        }
        return smoothed;
    }

    /** H(t, softmax(z)), in nats. */
    @Override
    public double value(double[] logits, double[] target) {
        return CrossEntropyLoss.fromLogits(smoothed(target), logits);
    }

    @Override
    public void requireTarget(String name, double[] target) {
        Require.distribution(name, target);
    }

    /** softmax(z) − t. */
    @Override
    public double[] slope(double[] logits, double[] target) {
        return CrossEntropyLoss.gradientFromLogits(smoothed(target), logits);
    }

    /** H(t): the least loss that any logits reach for a one-hot label among k classes, in nats. */
    public double floor(int classes) {
        return Entropy.shannon(smoothed(Losses.oneHot(new int[] {0}, classes)[0]));
    }

    /** ln[1 + k(1 − ε)/ε]: by how much the label's logit exceeds the others at the least loss; +∞ for ε = 0. */
    public double bestLogitGap(int classes) {
        Require.atLeast("classes", classes, 2, "");
        return epsilon == 0 ? Double.POSITIVE_INFINITY : Math.log1p(classes * (1 - epsilon) / epsilon);
    }
}

package thermolab.info;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * Cross-entropy H(y, p) = −Σᵢ yᵢ ln pᵢ: the mean surprise, in nats, of someone who believes p while outcomes follow y.
 *
 * <p>H(y, p) = H(y) + KL(y ‖ p), so its least value over p is H(y), reached at p = y: with soft labels a perfect model
 * has a loss above zero. Where y is positive and p is zero the loss is +∞. {@link #clipped} hides that infinity, and
 * with it the gradient; train with {@link #fromLogits}, which needs neither clipping nor a softmax.
 *
 * <p>Source: Cover and Thomas, <i>Elements of Information Theory</i> (2006), section 5.4; Goodfellow, Bengio and
 * Courville, <i>Deep Learning</i> (2016), section 6.2.2.
 */
public final class CrossEntropyLoss {

    private CrossEntropyLoss() {
    }

    /** H(y, p) in nats, with 0 ln 0 = 0; +∞ where yᵢ > 0 meets pᵢ = 0. Both are distributions of one length. */
    public static double of(double[] y, double[] p) {
        requireSameOutcomes(y, p);
        return minusSum(y, p, 0, 1);
    }

    /**
     * The loss after each pᵢ is moved into [ε, 1 − ε], as many code samples do. It never exceeds −ln ε, it is
     * −ln(1 − ε) instead of 0 for a perfect prediction, and a clipped entry has slope zero.
     *
     * @param epsilon ε between 0 and 1/2; 0 clips nothing
     */
    public static double clipped(double[] y, double[] p, double epsilon) {
        requireSameOutcomes(y, p);
        if (!(epsilon >= 0 && epsilon < 0.5)) {
            throw Require.broken("epsilon", epsilon, "must be at least 0 and below 1/2", "1e-12 is usual");
        }
        return minusSum(y, p, epsilon, 1 - epsilon);
    }

    /**
     * H(y, softmax(z)) = Σᵢ yᵢ (ln Σⱼ exp(zⱼ) − zᵢ), in nats: finite and exact for logits of any finite size.
     *
     * @param logits finite, or −∞ for an outcome that the model rules out
     */
    public static double fromLogits(double[] y, double[] logits) {
        Require.sameLength("y", y.length, "logits", logits.length);
        Require.distribution("y", y);
        double[] logP = LogSumExp.logSoftmax(logits);
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss -= y[i] == 0 ? 0 : y[i] * logP[i];
        }
        return loss + 0.0; // −0 becomes 0
    }

    /** The slope of {@link #fromLogits} with respect to each logit: softmax(z) − y. It never vanishes unless p = y. */
    public static double[] gradientFromLogits(double[] y, double[] logits) {
        Require.sameLength("y", y.length, "logits", logits.length);
        Require.distribution("y", y);
        double[] slope = LogSumExp.softmax(logits);
        for (int i = 0; i < slope.length; i++) {
            slope[i] -= y[i];
        }
        return slope;
    }

    /**
     * The loss averaged over a batch, in nats: −(1/n) Σ yᵢⱼ ln softmax(z)ᵢⱼ.
     *
     * @param y one distribution per row, shape [n, k]
     * @param logits finite, shape [n, k]
     */
    public static double meanFromLogits(INDArray y, INDArray logits) {
        Tensors.sameShape("y", y, "logits", logits);
        INDArray logP = Tensors.logSoftmaxRows(logits);
        Require.rowsAreDistributions("y", y.toDoubleMatrix());
        return -logP.muli(y.castTo(logP.dataType())).sumNumber().doubleValue() / y.size(0);
    }

    private static double minusSum(double[] y, double[] p, double least, double most) {
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] > 0) {
                loss -= y[i] * Math.log(Math.min(most, Math.max(least, p[i])));
            }
        }
        return loss + 0.0; // −0 becomes 0
    }

    private static void requireSameOutcomes(double[] y, double[] p) {
        Require.sameLength("y", y.length, "p", p.length);
        Require.distribution("y", y);
        Require.distribution("p", p);
    }
}

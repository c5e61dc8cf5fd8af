package chapter11;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.ConfidencePenalty;

/** Answers that the tests must tell from a right one. */
public final class WrongEntropyPenalty {

    private WrongEntropyPenalty() {
    }

    /** The published listing: entropy_term = Σ p log(p + 1e-8), loss − λ entropy_term. It adds λH. */
    @Misses("entropy is a reward")
    public static final class ArticleCode implements EntropyPenalty {
        @Override
        public Loss entropyRegularised(double[] logits, int label, double lambda) {
            double[] logP = new MyEntropyPenalty().logSoftmax(logits);
            double entropyTerm = 0;
            for (double l : logP) {
                entropyTerm += Math.exp(l) * Math.log(Math.exp(l) + 1e-8);
            }
            double[] gradient = new double[logits.length];
            for (int i = 0; i < gradient.length; i++) {
                double p = Math.exp(logP[i]);
                gradient[i] = p - (i == label ? 1 : 0) - lambda * p * (Math.log(p + 1e-8) - entropyTerm);
            }
            return new Loss(-logP[label] - lambda * entropyTerm, gradient);
        }
    }

    /** The value is right; its slope has the sign of the listing. */
    @Misses("pushes the largest logit down")
    public static final class SlopeOfTheListing extends MyEntropyPenalty {
        @Override
        public Loss entropyRegularised(double[] logits, int label, double lambda) {
            return new Loss(super.entropyRegularised(logits, label, lambda).value(),
                    super.entropyRegularised(logits, label, -lambda).gradient());
        }
    }

    /** Forgets that H itself depends on every logit: λ p ln p, which does not add up to zero. */
    @Misses("slope of the value")
    public static final class HalfASlope extends MyEntropyPenalty {
        @Override
        public Loss entropyRegularised(double[] logits, int label, double lambda) {
            Loss right = super.entropyRegularised(logits, label, lambda);
            double[] logP = logSoftmax(logits);
            double[] gradient = super.entropyRegularised(logits, label, 0).gradient();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += lambda * Math.exp(logP[i]) * logP[i];
            }
            return new Loss(right.value(), gradient);
        }
    }

    /** Softmax of the softmax: what happens when a loss that wants logits is handed probabilities. */
    @Misses("entropy is a reward")
    public static final class SoftmaxTwice extends MyEntropyPenalty {
        @Override
        double[] logSoftmax(double[] logits) {
            double[] p = super.logSoftmax(logits);
            for (int i = 0; i < p.length; i++) {
                p[i] = Math.exp(p[i]);
            }
            return super.logSoftmax(p);
        }
    }

    /** Exponentials of the plain logits. */
    @Misses("overflow nothing")
    public static final class Overflows extends MyEntropyPenalty {
        @Override
        double[] logSoftmax(double[] logits) {
            double sum = 0;
            for (double z : logits) {
                sum += Math.exp(z);
            }
            double[] logP = new double[logits.length];
            for (int i = 0; i < logP.length; i++) {
                logP[i] = Math.log(Math.exp(logits[i]) / sum);
            }
            return logP;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements EntropyPenalty {
        @Override
        public Loss entropyRegularised(double[] logits, int label, double lambda) {
            double[] target = new double[logits.length];
            target[label] = 1;
            ConfidencePenalty penalty = new ConfidencePenalty(lambda);
            return new Loss(penalty.value(logits, target), penalty.slope(logits, target));
        }
    }
}

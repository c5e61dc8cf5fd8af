package chapter04;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.CrossEntropyLoss;

/** Answers that the tests must tell from a right one. */
public final class WrongCrossEntropy {

    private WrongCrossEntropy() {
    }

    /** Logarithms to base two. */
    @Misses("nats, not bits")
    public static final class Bits extends MyCrossEntropy {
        @Override
        public double crossEntropy(double[] y, double[] p) {
            return super.crossEntropy(y, p) / Math.log(2);
        }
    }

    /** Adds 0 · ln 0, which is NaN. */
    @Misses("costs nothing")
    public static final class NoGuardAtZero extends MyCrossEntropy {
        @Override
        public double crossEntropy(double[] y, double[] p) {
            double loss = 0;
            for (int i = 0; i < y.length; i++) {
                loss -= y[i] * Math.log(p[i]);
            }
            return loss;
        }
    }

    /** Clips like the sample of the article, so that no surprise exceeds 27.63. */
    @Misses("costs infinity")
    public static final class Clipped extends MyCrossEntropy {
        @Override
        public double crossEntropy(double[] y, double[] p) {
            double loss = 0;
            for (int i = 0; i < y.length; i++) {
                loss -= y[i] * Math.log(Math.min(1 - 1e-12, Math.max(1e-12, p[i])));
            }
            return loss;
        }
    }

    /** Softmax first, logarithm after. */
    @Misses("Subtract the largest logit")
    public static final class SoftmaxThenLog extends MyCrossEntropy {
        @Override
        public double fromLogits(double[] y, double[] logits) {
            double sum = 0;
            for (double z : logits) {
                sum += Math.exp(z);
            }
            double[] p = new double[logits.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = Math.exp(logits[i]) / sum;
            }
            return crossEntropy(y, p);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class Borrowed implements CrossEntropy {
        @Override
        public double crossEntropy(double[] y, double[] p) {
            return CrossEntropyLoss.of(y, p);
        }

        @Override
        public double fromLogits(double[] y, double[] logits) {
            return CrossEntropyLoss.fromLogits(y, logits);
        }
    }
}

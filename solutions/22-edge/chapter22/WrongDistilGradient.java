package chapter22;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.Distillation;

/** Answers that the tests must tell from a right one. */
public final class WrongDistilGradient {

    private WrongDistilGradient() {
    }

    /** Towards the pupil's own mistakes. */
    @Misses("with its sign")
    public static final class Uphill extends MyDistilGradient {
        @Override
        double scale(double temperature) {
            return -temperature;
        }
    }

    /** Forgets the factor in front of KL. */
    @Misses("hot teacher")
    public static final class Whisper extends MyDistilGradient {
        @Override
        double scale(double temperature) {
            return 1 / temperature;
        }
    }

    /** Forgets the inner derivative. */
    @Misses("hot teacher")
    public static final class Shout extends MyDistilGradient {
        @Override
        double scale(double temperature) {
            return temperature * temperature;
        }
    }

    /** Exponentials of logits as they come. */
    @Misses("do not overflow")
    public static final class Naive extends MyDistilGradient {
        @Override
        double[] softmax(double[] logits, double temperature) {
            double[] p = new double[logits.length];
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                p[i] = Math.exp(logits[i] / temperature);
                sum += p[i];
            }
            for (int i = 0; i < p.length; i++) {
                p[i] /= sum;
            }
            return p;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements DistilGradient {
        @Override
        public double[] distillGradient(double[] teacher, double[] student, double temperature) {
            return new Distillation(temperature).slope(student, teacher);
        }
    }
}

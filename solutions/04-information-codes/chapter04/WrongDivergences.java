package chapter04;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.Divergence;
import thermolab.info.Joint;

/** Answers that the tests must tell from a right one. */
public final class WrongDivergences {

    private WrongDivergences() {
    }

    /** Averages over the second argument. */
    @Misses("the first argument")
    public static final class Swapped extends MyDivergences {
        @Override
        public double kl(double[] p, double[] q) {
            return super.kl(q, p);
        }
    }

    /** Leaves out the outcomes that q rules out, and with them the infinity. */
    @Misses("infinite where q rules out")
    public static final class SkipsZeros extends MyDivergences {
        @Override
        public double kl(double[] p, double[] q) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += p[i] > 0 && q[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
            }
            return sum;
        }
    }

    /** The mean of the two KL divergences, which is symmetric too but not bounded. */
    @Misses("compares both with their mean")
    public static final class Symmetrised extends MyDivergences {
        @Override
        public double js(double[] p, double[] q) {
            return (kl(p, q) + kl(q, p)) / 2;
        }
    }

    /** The entropy of the pair. */
    @Misses("zero for independent variables")
    public static final class JointEntropy extends MyDivergences {
        @Override
        public double mutualInformation(double[][] joint) {
            double entropy = 0;
            for (double[] row : joint) {
                for (double p : row) {
                    entropy -= p > 0 ? p * Math.log(p) : 0;
                }
            }
            return entropy;
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class Borrowed implements Divergences {
        @Override
        public double kl(double[] p, double[] q) {
            return Divergence.kl(p, q);
        }

        @Override
        public double js(double[] p, double[] q) {
            return Divergence.js(p, q);
        }

        @Override
        public double mutualInformation(double[][] joint) {
            return Joint.of(joint).mutualInformation();
        }
    }
}

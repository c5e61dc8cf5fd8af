package chapter11;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.LinearModel;

/** Answers that the tests must tell from a right one. */
public final class WrongWeightEntropy {

    private WrongWeightEntropy() {
    }

    /** The article's belief: a penalty raises the entropy. Takes α for the variance of the prior. */
    @Misses("L2 narrows")
    public static final class PenaltyRaises extends MyWeightEntropy {
        @Override
        public double posteriorEntropy(double[][] x, double alpha, double s2) {
            return super.posteriorEntropy(x, 1 / alpha, s2);
        }
    }

    /** The entropy of the precision matrix: minus the logarithm of the determinant went missing. */
    @Misses("L2 narrows")
    public static final class NotInverted extends MyWeightEntropy {
        @Override
        public double posteriorEntropy(double[][] x, double alpha, double s2) {
            return x[0].length * Math.log(2 * Math.PI * Math.E) - super.posteriorEntropy(x, alpha, s2);
        }
    }

    /** Adds up the entropies of the weights one by one, as if they were independent. */
    @Misses("not its diagonal alone")
    public static final class DiagonalOnly implements WeightEntropy {
        @Override
        public double posteriorEntropy(double[][] x, double alpha, double s2) {
            double entropy = 0;
            for (int j = 0; j < x[0].length; j++) {
                double precision = alpha;
                for (double[] row : x) {
                    precision += row[j] * row[j] / s2;
                }
                entropy += Math.log(2 * Math.PI * Math.E / precision) / 2;
            }
            return entropy;
        }
    }

    /** Leaves the constant ½ ln(2πe) out. */
    @Misses("per weight ½ ln(2πe σ²)")
    public static final class NoConstant extends MyWeightEntropy {
        @Override
        public double posteriorEntropy(double[][] x, double alpha, double s2) {
            return super.posteriorEntropy(x, alpha, s2) - x[0].length * Math.log(2 * Math.PI * Math.E) / 2;
        }
    }

    /** Multiplies by the noise where it divides. */
    @Misses("noise in the data raises it")
    public static final class NoiseUpsideDown extends MyWeightEntropy {
        @Override
        public double posteriorEntropy(double[][] x, double alpha, double s2) {
            return super.posteriorEntropy(x, alpha, 1 / s2);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements WeightEntropy {
        @Override
        public double posteriorEntropy(double[][] X, double alpha, double s2) {
            return LinearModel.posteriorEntropy(X, alpha, s2);
        }
    }
}

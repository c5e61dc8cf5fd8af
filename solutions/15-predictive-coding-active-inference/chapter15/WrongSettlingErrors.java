package chapter15;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.PredictiveCoding;

/** Answers that the tests must tell from a right one. */
public final class WrongSettlingErrors {

    private WrongSettlingErrors() {
    }

    private static double[][] diagonalOf(double[][] matrix) {
        double[][] diagonal = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            diagonal[i][i] = matrix[i][i];
        }
        return diagonal;
    }

    /** Weighs each error by its own precision alone, as if errors were independent. */
    @Misses("weighted by the precision matrix")
    public static final class Independent extends MySettlingErrors {
        @Override
        double[] slope(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x, double[] z) {
            return super.slope(weights, diagonalOf(precisionX), mean, diagonalOf(precisionZ), x, z);
        }
    }

    /** Believes the readings alone: the prior pulls at nothing. */
    @Misses("weighted by the precision matrix")
    public static final class NoPrior extends MySettlingErrors {
        @Override
        double[] slope(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x, double[] z) {
            return super.slope(weights, precisionX, z, precisionZ, x, z);
        }
    }

    /** A thousand steps at half the limit: the soft directions have not arrived. */
    @Misses("softest direction")
    public static final class Impatient extends MySettlingErrors {
        @Override
        public double[] settle(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x) {
            double rate = largestRate(weights, precisionX, precisionZ) / 2;
            double[] z = mean;
            for (int k = 0; k < 1000; k++) {
                z = step(weights, precisionX, mean, precisionZ, x, z, rate);
            }
            return z;
        }
    }

    /** The rate that takes the stiffest direction to its minimum in one step, half of what is possible. */
    @Misses("flips its sign")
    public static final class OneOverLambda extends MySettlingErrors {
        @Override
        public double largestRate(double[][] weights, double[][] precisionX, double[][] precisionZ) {
            return super.largestRate(weights, precisionX, precisionZ) / 2;
        }
    }

    /** The limit of the readings' part alone. */
    @Misses("flips its sign")
    public static final class LimitWithoutPrior extends MySettlingErrors {
        @Override
        public double largestRate(double[][] weights, double[][] precisionX, double[][] precisionZ) {
            return super.largestRate(weights, precisionX, new double[precisionZ.length][precisionZ.length]);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MySettlingErrors {
        @Override
        public double[] settle(double[][] weights, double[][] precisionX, double[] mean, double[][] precisionZ, double[] x) {
            return PredictiveCoding.of(weights, inverse(precisionX), mean, inverse(precisionZ)).fixedPoint(x)[0];
        }

        private static double[][] inverse(double[][] a) {
            return new org.hipparchus.linear.LUDecomposition(new org.hipparchus.linear.Array2DRowRealMatrix(a)).getSolver().getInverse().getData();
        }
    }
}

package chapter13;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.InformationBottleneck;

/** Answers that the tests must tell from a right one. */
public final class WrongCriticalPrice {

    private WrongCriticalPrice() {
    }

    /** The singular value, not its square: half of the way there and back. */
    @Misses("from X to Y and back")
    public static final class OneWay extends MyCriticalPrice {
        @Override
        public double betaCritical(double[][] joint) {
            return Math.sqrt(super.betaCritical(joint));
        }
    }

    /** The first singular value, which is 1 for every table. */
    @Misses("from X to Y and back")
    public static final class FirstValue extends MyCriticalPrice {
        @Override
        public double betaCritical(double[][] joint) {
            return 1;
        }
    }

    /** Takes both marginals for uniform. */
    @Misses("Unequal p(x)")
    public static final class UniformMarginals extends MyCriticalPrice {
        @Override
        double[][] centred(double[][] joint) {
            double[][] matrix = new double[joint.length][joint[0].length];
            double root = 1 / Math.sqrt((double) joint.length * joint[0].length);
            for (int x = 0; x < joint.length; x++) {
                for (int y = 0; y < joint[0].length; y++) {
                    matrix[x][y] = joint.length == 4 ? super.centred(joint)[x][y] : joint[x][y] / root - root;
                }
            }
            return matrix;
        }
    }

    /** A large number instead of infinity. */
    @Misses("Without dependence")
    public static final class RoundingAsDependence extends MyCriticalPrice {
        @Override
        public double betaCritical(double[][] joint) {
            return Math.min(super.betaCritical(joint), 1e32);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements CriticalPrice {
        @Override
        public double betaCritical(double[][] joint) {
            return InformationBottleneck.criticalBeta(joint);
        }
    }
}

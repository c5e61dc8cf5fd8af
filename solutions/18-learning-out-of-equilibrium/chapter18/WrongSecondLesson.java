package chapter18;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.Ewc;

/** Answers that the tests must tell from a right one. */
public final class WrongSecondLesson {

    private WrongSecondLesson() {
    }

    /** λ without the half that goes with it: a spring twice as stiff. */
    @Misses("in proportion to λ")
    public static final class TwiceAsStiff extends MySecondLesson {
        @Override
        public double[] ewc(double[][] h1, double[] t1, double[][] h2, double[] t2, double lambda, boolean diagonal) {
            return super.ewc(h1, t1, h2, t2, 2 * lambda, diagonal);
        }
    }

    /** A mean of the two minima: as if both tasks had one curvature. */
    @Misses("in proportion to λ")
    public static final class MeanOfMinima implements SecondLesson {
        @Override
        public double[] ewc(double[][] h1, double[] t1, double[][] h2, double[] t2, double lambda, boolean diagonal) {
            double[] x = new double[t1.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = t2[i] / (1 + lambda) + t1[i] * (lambda / (1 + lambda));
            }
            return x;
        }
    }

    /** All of H₁, whatever was asked. */
    @Misses("it is another spring")
    public static final class AlwaysAll extends MySecondLesson {
        @Override
        RealMatrix stiffness(double[][] h1, boolean diagonal) {
            return super.stiffness(h1, false);
        }
    }

    /** Row sums for the diagonal. */
    @Misses("each weight on its own")
    public static final class RowSums extends MySecondLesson {
        @Override
        RealMatrix stiffness(double[][] h1, boolean diagonal) {
            RealMatrix kept = super.stiffness(h1, diagonal).copy();
            for (int i = 0; diagonal && i < h1.length; i++) {
                kept.setEntry(i, i, MatrixUtils.createRealVector(h1[i]).getL1Norm());
            }
            return kept;
        }
    }

    /** A spring of at most a thousand. */
    @Misses("an endless one keeps")
    public static final class WeakSpring extends MySecondLesson {
        @Override
        public double[] ewc(double[][] h1, double[] t1, double[][] h2, double[] t2, double lambda, boolean diagonal) {
            return super.ewc(h1, t1, h2, t2, Math.min(1000, lambda), diagonal);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SecondLesson {
        @Override
        public double[] ewc(double[][] h1, double[] t1, double[][] h2, double[] t2, double lambda, boolean diagonal) {
            return diagonal ? Ewc.diagonalMinimum(h1, t1, h2, t2, lambda) : Ewc.minimum(h1, t1, h2, t2, lambda);
        }
    }
}

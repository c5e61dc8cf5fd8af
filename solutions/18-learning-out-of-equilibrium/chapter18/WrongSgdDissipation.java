package chapter18;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.SgdEntropyProduction;

/** Answers that the tests must tell from a right one. */
public final class WrongSgdDissipation {

    private WrongSgdDissipation() {
    }

    /** The drift for the velocity: forgets that diffusion balances most of it. */
    @Misses("(18.6)")
    public static final class DriftForVelocity extends MySgdDissipation {
        @Override
        public double sgdEntropyProduction(double[][] hessian, double[][] diffusion) {
            RealMatrix h = MatrixUtils.createRealMatrix(hessian);
            RealMatrix d = MatrixUtils.createRealMatrix(diffusion);
            return MatrixUtils.inverse(d).multiply(h).multiply(covariance(h, d)).multiply(h).getTrace();
        }
    }

    /** Reads the curvatures off the diagonal, in whatever axes. */
    @Misses("H need not be diagonal")
    public static final class DiagonalOnly extends MySgdDissipation {
        @Override
        RealMatrix covariance(RealMatrix h, RealMatrix d) {
            RealMatrix c = d.copy();
            for (int i = 0; i < h.getRowDimension(); i++) {
                for (int j = 0; j < h.getRowDimension(); j++) {
                    c.multiplyEntry(i, j, 2 / (h.getEntry(i, i) + h.getEntry(j, j)));
                }
            }
            return c;
        }
    }

    /** One temperature for all: C = T/H with T the mean of D. */
    @Misses("share their axes")
    public static final class OneTemperature extends MySgdDissipation {
        @Override
        RealMatrix covariance(RealMatrix h, RealMatrix d) {
            return MatrixUtils.inverse(h).scalarMultiply(d.getTrace() / h.getRowDimension());
        }
    }

    /** A covariance without the factor of two. */
    @Misses("(18.6)")
    public static final class HalfTheNoise extends MySgdDissipation {
        @Override
        RealMatrix covariance(RealMatrix h, RealMatrix d) {
            return super.covariance(h, d).scalarMultiply(0.5);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SgdDissipation {
        @Override
        public double sgdEntropyProduction(double[][] hessian, double[][] diffusion) {
            return SgdEntropyProduction.rate(hessian, diffusion);
        }
    }
}

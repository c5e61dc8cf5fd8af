package chapter16;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.BayesianLinear;

/** Answers that the tests must tell from a right one. */
public final class WrongDegreeEvidence {

    private WrongDegreeEvidence() {
    }

    /** Forgets the determinant: fit without its price. */
    @Misses("with all constants")
    public static final class FitOnly extends MyDegreeEvidence {
        @Override
        double logDensity(double[] y, double[][] c) {
            double log = super.logDensity(y, c);
            double atZero = super.logDensity(new double[y.length], c);
            return log - atZero - y.length / 2.0 * Math.log(2 * Math.PI);
        }
    }

    /** Adds up the evidences of the readings one by one. */
    @Misses("depend on each other")
    public static final class Independent extends MyDegreeEvidence {
        @Override
        double logDensity(double[] y, double[][] c) {
            double log = 0;
            for (int i = 0; i < y.length; i++) {
                log -= 0.5 * Math.log(2 * Math.PI * c[i][i]) + y[i] * y[i] / (2 * c[i][i]);
            }
            return log;
        }
    }

    /** Leaves ½ ln 2π out. */
    @Misses("with all constants")
    public static final class NoConstant extends MyDegreeEvidence {
        @Override
        double logDensity(double[] y, double[][] c) {
            return super.logDensity(y, c) + y.length / 2.0 * Math.log(2 * Math.PI);
        }
    }

    /** Takes the precision for a variance. */
    @Misses("holds the noise and the prior")
    public static final class PriorUpsideDown extends MyDegreeEvidence {
        @Override
        public double[] polynomialEvidence(double[] x, double[] y, int maxDegree, double alpha, double s2) {
            return super.polynomialEvidence(x, y, maxDegree, 1 / alpha, s2);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements DegreeEvidence {
        @Override
        public double[] polynomialEvidence(double[] x, double[] y, int maxDegree, double alpha, double s2) {
            return BayesianLinear.polynomialEvidence(x, y, maxDegree, alpha, s2);
        }
    }
}

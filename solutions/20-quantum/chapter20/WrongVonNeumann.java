package chapter20;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.quantum.DensityMatrix;

/** Answers that the tests must tell from a right one. */
public final class WrongVonNeumann {

    private WrongVonNeumann() {
    }

    /** Shannon's entropy of the diagonal. */
    @Misses("not the diagonal")
    public static final class OfTheDiagonal extends MyVonNeumann {
        @Override
        public double vonNeumann(double[][] re, double[][] im) {
            double sum = 0;
            for (int i = 0; i < re.length; i++) {
                sum += ofEigenvalue(re[i][i]);
            }
            return sum;
        }
    }

    /** Forgets the imaginary parts. */
    @Misses("coherence, real or imaginary")
    public static final class RealOnly extends MyVonNeumann {
        @Override
        double[][] asReal(double[][] re, double[][] im) {
            return super.asReal(re, new double[im.length][im.length]);
        }
    }

    /** Zero times the logarithm of zero. */
    @Misses("never NaN")
    public static final class NaN extends MyVonNeumann {
        @Override
        double ofEigenvalue(double value) {
            return -value * Math.log(value);
        }
    }

    /** In bits. */
    @Misses("in nats")
    public static final class Bits extends MyVonNeumann {
        @Override
        public double vonNeumann(double[][] re, double[][] im) {
            return super.vonNeumann(re, im) / Math.log(2);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements VonNeumann {
        @Override
        public double vonNeumann(double[][] re, double[][] im) {
            return DensityMatrix.of(re, im).entropy();
        }
    }
}

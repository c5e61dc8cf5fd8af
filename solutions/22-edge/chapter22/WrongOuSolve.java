package chapter22;

import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;
import thermolab.sample.ThermodynamicSolver;

/** Answers that the tests must tell from a right one. */
public final class WrongOuSolve {

    private WrongOuSolve() {
    }

    /** Noise as large as its variance. */
    @Misses("as a device at that temperature")
    public static final class VarianceForKick extends MyOuSolve {
        @Override
        double kick(double temperature, double dt) {
            return 2 * temperature * dt;
        }
    }

    /** Averages from the start. */
    @Misses("left out of the mean")
    public static final class FromTheStart extends MyOuSolve {
        @Override
        int first(int steps) {
            return 0;
        }
    }

    /** Elimination, which measures nothing. */
    @Misses("one seed, one answer")
    public static final class Elimination implements OuSolve {
        @Override
        public double[] ouSolve(double[][] a, double[] b, double temperature, double dt, int steps, long seed) {
            return new LUDecomposition(MatrixUtils.createRealMatrix(a)).getSolver().solve(MatrixUtils.createRealVector(b)).toArray();
        }
    }

    /** Elimination with a pinch of noise. */
    @Misses("as a device at that temperature")
    public static final class Dusted extends MyOuSolve {
        @Override
        public double[] ouSolve(double[][] a, double[] b, double temperature, double dt, int steps, long seed) {
            double[] x = new Elimination().ouSolve(a, b, temperature, dt, steps, seed);
            x[0] += 1e-6 * RandomStream.of(seed).nextGaussian();
            return x;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements OuSolve {
        @Override
        public double[] ouSolve(double[][] a, double[] b, double temperature, double dt, int steps, long seed) {
            Estimate[] found = ThermodynamicSolver.of(a, b, temperature).solve(dt, steps, RandomStream.of(seed));
            double[] x = new double[found.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = found[i].value();
            }
            return x;
        }
    }
}

package chapter11;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.Hessian;

/** Answers that the tests must tell from a right one. */
public final class WrongCurvatures {

    private WrongCurvatures() {
    }

    /** Second derivatives along the axes, which are the eigenvalues of an untilted bowl only. */
    @Misses("mixed derivatives count")
    public static final class DiagonalOnly implements Curvatures {
        @Override
        public double[] hessianEigenvalues(ToDoubleFunction<double[]> f, double[] x) {
            double[] minus = new double[x.length];
            Arrays.setAll(minus, i -> -(MyCurvatures.moved(f, x, i, 1e-3, i, 0) - 2 * f.applyAsDouble(x)
                    + MyCurvatures.moved(f, x, i, -1e-3, i, 0)) / 1e-6);
            Arrays.sort(minus);
            return Arrays.stream(minus).map(h -> -h).toArray();
        }
    }

    /** From the smallest up. */
    @Misses("from the largest down")
    public static final class Ascending extends MyCurvatures {
        @Override
        public double[] hessianEigenvalues(ToDoubleFunction<double[]> f, double[] x) {
            double[] values = super.hessianEigenvalues(f, x);
            Arrays.sort(values);
            return values;
        }
    }

    /** Measures the steps in units of each coordinate: an invariant number, and not the Hessian's. */
    @Misses("has other curvatures")
    public static final class Invariant extends MyCurvatures {
        @Override
        public double[] hessianEigenvalues(ToDoubleFunction<double[]> f, double[] x) {
            double[] ones = new double[x.length];
            Arrays.fill(ones, 1);
            return super.hessianEigenvalues(scale -> {
                double[] there = new double[x.length];
                Arrays.setAll(there, i -> scale[i] * x[i]);
                return f.applyAsDouble(there);
            }, ones);
        }
    }

    /** A step of 1e-8, as for first derivatives: rounding is all that is left. */
    @Misses("rounding must not drown it")
    public static final class TinyStep implements Curvatures {
        @Override
        public double[] hessianEigenvalues(ToDoubleFunction<double[]> f, double[] x) {
            double[][] hessian = new double[x.length][x.length];
            double e = 1e-8;
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    hessian[i][j] = (MyCurvatures.moved(f, x, i, e, j, e) - MyCurvatures.moved(f, x, i, e, j, -e)
                            - MyCurvatures.moved(f, x, i, -e, j, e) + MyCurvatures.moved(f, x, i, -e, j, -e)) / (4 * e * e);
                }
            }
            return MyCurvatures.eigenvalues(hessian);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements Curvatures {
        @Override
        public double[] hessianEigenvalues(ToDoubleFunction<double[]> f, double[] x) {
            return Hessian.eigenvalues(f, x);
        }
    }
}

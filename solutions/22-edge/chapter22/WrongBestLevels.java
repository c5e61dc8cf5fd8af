package chapter22;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.LloydMax;

/** Answers that the tests must tell from a right one. */
public final class WrongBestLevels {

    private WrongBestLevels() {
    }

    /** The best evenly spaced levels over four standard deviations. */
    @Misses("where Max found them")
    public static final class Even extends MyBestLevels {
        @Override
        public Found lloydMax(int bits) {
            int n = 1 << bits;
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                y[i] = 4 * (2 * i + 1.0 - n) / n;
            }
            return new Found(y, error(y));
        }
    }

    /** The middle of a cell for its mean. */
    @Misses("mean of its cell")
    public static final class Middle extends MyBestLevels {
        @Override
        double centre(double a, double b) {
            return Double.isInfinite(b) ? super.centre(a, b) : (a + b) / 2;
        }
    }

    /** Stops after a few rounds. */
    @Misses("settled with many levels")
    public static final class Hasty extends MyBestLevels {
        @Override
        public Found lloydMax(int bits) {
            Found right = super.lloydMax(bits);
            double[] y = right.levels();
            for (int i = 0; bits > 4 && i < y.length; i++) {
                y[i] *= 0.99;
            }
            return new Found(y, bits > 4 ? right.meanSquaredError() * 1.01 : right.meanSquaredError());
        }
    }

    /** The root of the error. */
    @Misses("to a millionth of itself")
    public static final class Root extends MyBestLevels {
        @Override
        double error(double[] y) {
            return Math.sqrt(super.error(y));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements BestLevels {
        @Override
        public Found lloydMax(int bits) {
            LloydMax best = LloydMax.ofGaussian(bits);
            return new Found(best.levels(), best.meanSquaredError());
        }
    }
}

package chapter08;

import thermolab.exercise.Misses;
import thermolab.learn.LinearModel;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongRegularisers {

    private WrongRegularisers() {
    }

    /** Averages the squared error over rows and leaves λ as it was. */
    @Misses("pull of the penalty")
    public static final class MeanError extends MyRegularisers {
        @Override
        public double[] ridge(double[][] x, double[] y, double lambda) {
            return super.ridge(x, y, lambda * x.length);
        }
    }

    /** Subtracts λ before dividing, from the weight and not from its pull. */
    @Misses("same pull from every weight")
    public static final class ThresholdsTheWeight extends MyRegularisers {
        @Override
        public double[] lasso(double[][] x, double[] y, double lambda) {
            double[] w = ridge(x, y, 0);
            for (int j = 0; j < w.length; j++) {
                w[j] = Math.signum(w[j]) * Math.max(0, Math.abs(w[j]) - lambda);
            }
            return w;
        }
    }

    /** Soft thresholds of each column alone: right only where columns are at right angles. */
    @Misses("go round")
    public static final class OneRound extends MyRegularisers {
        @Override
        public double[] lasso(double[][] x, double[] y, double lambda) {
            double[] pull = overlaps(x, y);
            double[][] normal = normal(x);
            for (int j = 0; j < pull.length; j++) {
                pull[j] = Math.signum(pull[j]) * Math.max(0, Math.abs(pull[j]) - lambda) / normal[j][j];
            }
            return pull;
        }
    }

    /** Takes the probability of keeping for that of dropping. */
    @Misses("over all masks")
    public static final class DropsInstead extends MyRegularisers {
        @Override
        public double[] dropoutRidge(double[][] x, double[] y, double keep) {
            return super.dropoutRidge(x, y, keep == 1 ? 1 : 1 - keep);
        }
    }

    /** One penalty for all inputs, as ridge has it. */
    @Misses("own size")
    public static final class OneForAll extends MyRegularisers {
        @Override
        public double[] dropoutRidge(double[][] x, double[] y, double keep) {
            return ridge(x, y, (1 - keep) / keep * x.length);
        }
    }

    /** Hands the work to the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ByTheToolkit extends MyRegularisers {
        @Override
        public double[] dropoutRidge(double[][] x, double[] y, double keep) {
            return LinearModel.dropoutRidge(x, y, keep);
        }
    }
}

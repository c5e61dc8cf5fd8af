package chapter16;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.Ladder;
import thermolab.infer.ThermodynamicIntegration;

/** Answers that the tests must tell from a right one. */
public final class WrongLadderIntegral {

    private WrongLadderIntegral() {
    }

    /** The article's formula: no minus. */
    @Misses("The sign")
    public static final class WrongSign extends MyLadderIntegral {
        @Override
        public double thermodynamicIntegration(DoubleUnaryOperator meanEnergy, double[] betas) {
            return -super.thermodynamicIntegration(meanEnergy, betas);
        }
    }

    /** Averages all rungs alike and multiplies by the whole range. */
    @Misses("its own width")
    public static final class PlainMean extends MyLadderIntegral {
        @Override
        public double thermodynamicIntegration(DoubleUnaryOperator meanEnergy, double[] betas) {
            double sum = 0;
            for (double beta : betas) {
                sum += meanEnergy.applyAsDouble(beta);
            }
            return -sum / betas.length * (betas[betas.length - 1] - betas[0]);
        }
    }

    /** Asks in the middle of each step. */
    @Misses("at the rungs and nowhere else")
    public static final class Midpoints extends MyLadderIntegral {
        @Override
        public double thermodynamicIntegration(DoubleUnaryOperator meanEnergy, double[] betas) {
            double ratio = 0;
            for (int k = 1; k < betas.length; k++) {
                ratio -= (betas[k] - betas[k - 1]) * meanEnergy.applyAsDouble((betas[k] + betas[k - 1]) / 2);
            }
            return ratio;
        }
    }

    /** Equal steps. */
    @Misses("dense near the prior")
    public static final class EqualSteps extends MyLadderIntegral {
        @Override
        public double[] rungs(int intervals) {
            double[] betas = new double[intervals + 1];
            for (int k = 0; k <= intervals; k++) {
                betas[k] = (double) k / intervals;
            }
            return betas;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements LadderIntegral {
        @Override
        public double thermodynamicIntegration(DoubleUnaryOperator meanEnergy, double[] betas) {
            double[] means = new double[betas.length];
            for (int k = 0; k < means.length; k++) {
                means[k] = meanEnergy.applyAsDouble(betas[k]);
            }
            return ThermodynamicIntegration.logRatio(betas, means);
        }

        @Override
        public double[] rungs(int intervals) {
            return Ladder.power(intervals, 4);
        }
    }
}

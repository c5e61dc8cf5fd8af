package chapter15;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.ExpectedFreeEnergy;

/** Answers that the tests must tell from a right one. */
public final class WrongWorthOfAPlan {

    private WrongWorthOfAPlan() {
    }

    /** Takes log-preferences for logarithms of probabilities. */
    @Misses("a distribution")
    public static final class NotNormalised extends MyWorthOfAPlan {
        @Override
        double[] logPreferences(double[] logC) {
            return logC;
        }
    }

    /** The entropy of the expected outcomes for the expected entropy of the outcomes. */
    @Misses("once the state is known")
    public static final class EntropyOfTheMean extends MyWorthOfAPlan {
        @Override
        public double[] efe(double[][] a, double[] qs, double[] logC) {
            double[] parts = super.efe(a, qs, logC);
            return new double[] {parts[0], parts[1] + parts[2], parts[2], parts[3]};
        }
    }

    /** Minus the gain: as if beliefs got less sure. */
    @Misses("Both ways")
    public static final class GainWithWrongSign extends MyWorthOfAPlan {
        @Override
        public double[] efe(double[][] a, double[] qs, double[] logC) {
            double[] parts = super.efe(a, qs, logC);
            return new double[] {parts[0], parts[1], -parts[2], parts[3]};
        }
    }

    /** 0 ln 0 as the processor does it. */
    @Misses("adds nothing")
    public static final class ZeroTimesInfinity extends MyWorthOfAPlan {
        @Override
        public double[] efe(double[][] a, double[] qs, double[] logC) {
            double[] parts = super.efe(a, qs, logC);
            for (double[] row : a) {
                for (int s = 0; s < qs.length; s++) {
                    parts[1] += 0 * Math.log(row[s]);
                }
            }
            return parts;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements WorthOfAPlan {
        @Override
        public double[] efe(double[][] a, double[] qs, double[] logC) {
            ExpectedFreeEnergy parts = ExpectedFreeEnergy.of(a, qs, logC);
            return new double[] {parts.risk(), parts.ambiguity(), parts.informationGain(), parts.pragmaticValue()};
        }
    }
}

package chapter03;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.EinsteinSolid;
import thermolab.heat.Paramagnet;
import thermolab.heat.ThermalContact;
import thermolab.num.LogSumExp;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongExchangeDistribution {

    private WrongExchangeDistribution() {
    }

    /** Tosses a coin for each quantum, as if quanta had names: the mean is right, the spread is not. */
    @Misses("wider than binomial")
    public static class Binomial implements ExchangeDistribution {
        @Override
        public double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta) {
            double share = oscillatorsA / (oscillatorsA + (double) oscillatorsB);
            double[] log = new double[quanta + 1];
            for (int inA = 0; inA <= quanta; inA++) {
                log[inA] = Math.log(share) * inA + Math.log1p(-share) * (quanta - inA)
                        + (quanta == 0 ? 0 : Paramagnet.logMultiplicity(quanta, inA));
            }
            return LogSumExp.softmax(log);
        }
    }

    /** Counts the arrangements in A and forgets those in B. */
    @Misses("product of the counts")
    public static class OnlyA implements ExchangeDistribution {
        @Override
        public double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta) {
            double[] log = new double[quanta + 1];
            for (int inA = 0; inA <= quanta; inA++) {
                log[inA] = EinsteinSolid.logMultiplicity(oscillatorsA, inA);
            }
            return LogSumExp.softmax(log);
        }
    }

    /** Multiplies counts as doubles, of which the larger ones are infinite. */
    @Misses("overflow a double")
    public static class Overflowing implements ExchangeDistribution {
        @Override
        public double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta) {
            double[] p = new double[quanta + 1];
            double sum = 0;
            for (int inA = 0; inA <= quanta; inA++) {
                p[inA] = Math.exp(EinsteinSolid.logMultiplicity(oscillatorsA, inA)
                        + EinsteinSolid.logMultiplicity(oscillatorsB, quanta - inA));
                sum += p[inA];
            }
            for (int inA = 0; inA <= quanta; inA++) {
                p[inA] /= sum;
            }
            return p;
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static class Borrowed implements ExchangeDistribution {
        @Override
        public double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta) {
            return new ThermalContact(oscillatorsA, oscillatorsB, quanta).distribution();
        }
    }
}

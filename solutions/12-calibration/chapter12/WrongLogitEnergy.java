package chapter12;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.EnergyScore;

/** Answers that the tests must tell from a right one. */
public final class WrongLogitEnergy {

    private WrongLogitEnergy() {
    }

    /** Loses the minus sign: familiar inputs come out high. */
    @Misses("lowers the energy")
    public static final class Sign extends MyLogitEnergy {
        @Override
        public double energyScore(double[] logits, double temperature) {
            return -super.energyScore(logits, temperature);
        }
    }

    /** Leaves out the factor T in front of the logarithm. */
    @Misses("lowers the energy")
    public static final class OverTemperature extends MyLogitEnergy {
        @Override
        public double energyScore(double[] logits, double temperature) {
            return super.energyScore(logits, temperature) / temperature;
        }
    }

    /** The sum of plain exponentials, which is infinite for large logits. */
    @Misses("no overflow")
    public static final class Overflows extends MyLogitEnergy {
        @Override
        public double energyScore(double[] logits, double temperature) {
            double sum = 0;
            for (double z : logits) {
                sum += Math.exp(z / temperature);
            }
            return -temperature * Math.log(sum);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements LogitEnergy {
        @Override
        public double energyScore(double[] logits, double temperature) {
            return EnergyScore.of(logits, temperature);
        }
    }
}

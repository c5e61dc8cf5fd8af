package chapter18;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.sample.JumpProcess;

/** Answers that the tests must tell from a right one. */
public final class WrongArrowOfTime {

    private WrongArrowOfTime() {
    }

    /** What the surroundings gain alone: ln of the rates, without the occupations. */
    @Misses("entropy of the system itself counts")
    public static final class SurroundingsOnly extends MyArrowOfTime {
        @Override
        public double entropyProduction(double[][] rates, double[] p) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                for (int j = 0; j < i; j++) {
                    double there = p[i] * rates[i][j];
                    double back = p[j] * rates[j][i];
                    sum += there == back ? 0 : (there - back) * Math.log(rates[i][j] / rates[j][i]);
                }
            }
            return sum;
        }
    }

    /** Both orders of each bond are counted. */
    @Misses("each bond counted once")
    public static final class Twice extends MyArrowOfTime {
        @Override
        double ofBond(double there, double back) {
            return 2 * super.ofBond(there, back);
        }
    }

    /** Logarithm of a quotient, with 0/0 for states that are not joined. */
    @Misses("nothing becomes NaN")
    public static final class ZeroByZero extends MyArrowOfTime {
        @Override
        double ofBond(double there, double back) {
            return (there - back) * Math.log(there / back);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements ArrowOfTime {
        @Override
        public double entropyProduction(double[][] rates, double[] p) {
            return JumpProcess.of(rates).entropyProduction(p);
        }
    }
}

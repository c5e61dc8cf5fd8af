package chapter03;

import org.hipparchus.special.Gamma;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.EinsteinSolid;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongLogMultiplicity {

    private WrongLogMultiplicity() {
    }

    /** Chooses q of N oscillators, so that none gets two quanta: the count for spins. */
    @Misses("any number of them")
    public static class OneQuantumEach implements LogMultiplicity {
        @Override
        public double logMultiplicity(int oscillators, int quanta) {
            return Gamma.logGamma(oscillators + 1.0) - Gamma.logGamma(quanta + 1.0)
                    - Gamma.logGamma(oscillators - quanta + 1.0);
        }
    }

    /** N^q: each quantum is dealt on its own, as if it had a name. */
    @Misses("Quanta are alike")
    public static class NamedQuanta implements LogMultiplicity {
        @Override
        public double logMultiplicity(int oscillators, int quanta) {
            return quanta * Math.log(oscillators);
        }
    }

    /** Forms the product before taking its logarithm. */
    @Misses("too large for any number type")
    public static class Overflowing implements LogMultiplicity {
        @Override
        public double logMultiplicity(int oscillators, int quanta) {
            double ways = 1;
            for (int k = 1; k <= quanta; k++) {
                ways *= (oscillators + k - 1.0) / k;
            }
            return Math.log(ways);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static class Borrowed implements LogMultiplicity {
        @Override
        public double logMultiplicity(int oscillators, int quanta) {
            return EinsteinSolid.logMultiplicity(oscillators, quanta);
        }
    }
}

package chapter14;

import thermolab.energy.MeanField;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongSpinBound {

    private WrongSpinBound() {
    }

    /** Counts each pair twice. */
    @Misses("half a pair for each neighbour")
    public static final class PairsTwice extends MySpinBound {
        @Override
        double energy(int neighbours, double m) {
            return 2 * super.energy(neighbours, m);
        }
    }

    /** Takes the disordered solution at every temperature. */
    @Misses("The least over m")
    public static final class NeverOrders extends MySpinBound {
        @Override
        public double meanFieldIsing(int neighbours, double temperature) {
            return Math.max(super.meanFieldIsing(neighbours, temperature), -temperature * Math.log(2));
        }
    }

    /** Adds the entropy. */
    @Misses("entropy alone")
    public static final class EntropyAdded extends MySpinBound {
        @Override
        double entropy(double m) {
            return -super.entropy(m);
        }
    }

    /** Works at any temperature. */
    @Misses("is refused")
    public static final class AnyTemperature extends MySpinBound {
        @Override
        public double meanFieldIsing(int neighbours, double temperature) {
            return super.meanFieldIsing(neighbours, temperature > 0 ? temperature : 1e-9);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SpinBound {
        @Override
        public double meanFieldIsing(int neighbours, double temperature) {
            return new MeanField(neighbours, 1, 0).freeEnergy(temperature);
        }
    }
}

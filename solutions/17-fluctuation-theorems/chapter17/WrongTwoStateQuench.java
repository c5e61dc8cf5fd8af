package chapter17;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.sample.DrivenLevels;

/** Answers that the tests must tell from a right one. */
public final class WrongTwoStateQuench {

    private WrongTwoStateQuench() {
    }

    /** Takes the equilibrium after the jump. */
    @Misses("in equilibrium before the jump")
    public static final class EquilibriumAfter extends MyTwoStateQuench {
        @Override
        public WorkLaw quench(double gapBefore, double gapAfter, double temperature) {
            return new WorkLaw(super.quench(gapBefore, gapAfter, temperature).works(),
                    gapAfter > gapBefore == 1 > 0 ? super.quench(gapAfter, gapAfter + 1, temperature).probabilities()
                            : super.quench(gapAfter, gapAfter - 1, temperature).probabilities());
        }
    }

    /** The mean work for the free energy. */
    @Misses("with ΔF from the partition functions")
    public static final class MeanWork extends MyTwoStateQuench {
        @Override
        public double freeEnergyChange(double gapBefore, double gapAfter, double temperature) {
            return (gapAfter - gapBefore) / (1 + Math.exp(gapBefore / temperature));
        }
    }

    /** Exponentials that overflow. */
    @Misses("that are numbers")
    public static final class Overflows extends MyTwoStateQuench {
        @Override
        double freeEnergy(double gap, double temperature) {
            return -temperature * Math.log(1 + Math.exp(-gap / temperature));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements TwoStateQuench {
        @Override
        public WorkLaw quench(double gapBefore, double gapAfter, double temperature) {
            var law = DrivenLevels.twoStateQuench(gapBefore, gapAfter, temperature).workDistribution();
            return new WorkLaw(law.works(), law.probabilities());
        }

        @Override
        public double freeEnergyChange(double gapBefore, double gapAfter, double temperature) {
            return DrivenLevels.twoStateQuench(gapBefore, gapAfter, temperature).freeEnergyChange();
        }
    }
}

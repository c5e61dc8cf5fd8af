package chapter03;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.SackurTetrode;
import thermolab.num.Constants;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongNobleGasEntropy {

    private WrongNobleGasEntropy() {
    }

    /** Takes the mass of a mole for the mass of an atom. */
    @Misses("mass of one atom")
    public static class MassOfAMole implements NobleGasEntropy {
        @Override
        public double sackurTetrode(double molarMass, double temperature, double pressure) {
            return new MyNobleGasEntropy().sackurTetrode(molarMass, temperature, pressure)
                    + 1.5 * Constants.GAS * Math.log(Constants.AVOGADRO);
        }
    }

    /** Has 3/2 for 5/2: the ln N! of atoms that cannot be told apart gives another 1. */
    @Misses("what the N! leaves")
    public static class ThreeHalves implements NobleGasEntropy {
        @Override
        public double sackurTetrode(double molarMass, double temperature, double pressure) {
            return new MyNobleGasEntropy().sackurTetrode(molarMass, temperature, pressure) - Constants.GAS;
        }
    }

    /** Leaves the volume per atom out of the logarithm, so that pressure has no effect. */
    @Misses("twice the room")
    public static class NoRoom implements NobleGasEntropy {
        @Override
        public double sackurTetrode(double molarMass, double temperature, double pressure) {
            double mass = molarMass / Constants.AVOGADRO;
            double wavelength = Constants.PLANCK / Math.sqrt(2 * Math.PI * mass * Constants.BOLTZMANN * temperature);
            return Constants.GAS * (2.5 - 3 * Math.log(wavelength));
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static class Borrowed implements NobleGasEntropy {
        @Override
        public double sackurTetrode(double molarMass, double temperature, double pressure) {
            return SackurTetrode.molarEntropy(molarMass, temperature, pressure);
        }
    }
}

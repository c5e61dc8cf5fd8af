package chapter01;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.IdealGas;
import thermolab.num.Constants;

/** Answers that learners give. */
public final class WrongIsothermalWork {

    private WrongIsothermalWork() {
    }

    /** The toolkit's own answer. */
    @Misses(Withholds.OWN_WORK)
    public static class AsksTheToolkit implements IsothermalWork {
        @Override
        public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
            return IdealGas.isothermalWorkBy(n, temperature, v1, v2);
        }
    }

    /** The other sign convention: work done on the gas. */
    @Misses("positive when it expands")
    public static class WorkOnTheGas implements IsothermalWork {
        @Override
        public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
            return n * Constants.GAS * temperature * Math.log(v1 / v2);
        }
    }

    /** The first pressure all the way. */
    @Misses("the pressure falls on the way")
    public static class ConstantPressure implements IsothermalWork {
        @Override
        public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
            return n * Constants.GAS * temperature / v1 * (v2 - v1);
        }
    }

    /** The decimal logarithm. */
    @Misses("natural logarithm")
    public static class DecimalLogarithm implements IsothermalWork {
        @Override
        public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
            return n * Constants.GAS * temperature * Math.log10(v2 / v1);
        }
    }
}

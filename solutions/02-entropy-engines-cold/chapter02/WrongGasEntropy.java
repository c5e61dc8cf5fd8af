package chapter02;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.GasState;
import thermolab.heat.IdealGas;
import thermolab.num.Constants;

/** Answers that learners give. */
public final class WrongGasEntropy {

    private WrongGasEntropy() {
    }

    /** The toolkit's own answer. */
    @Misses(Withholds.OWN_WORK)
    public static class AsksTheToolkit implements GasEntropy {
        @Override
        public double idealGasEntropyChange(double n, double cv, double t1, double t2, double v1, double v2) {
            return new IdealGas(cv).entropyChange(new GasState(n, t1, v1), new GasState(n, t2, v2));
        }
    }

    /** Q/T with the heat that really crossed: none in a free expansion. */
    @Misses("free expansion exchanges no heat")
    public static class HeatOverTemperature implements GasEntropy {
        @Override
        public double idealGasEntropyChange(double n, double cv, double t1, double t2, double v1, double v2) {
            return n * cv * Math.log(t2 / t1);
        }
    }

    /** c_p for c_v. */
    @Misses("that at constant volume")
    public static class HeatCapacityAtConstantPressure implements GasEntropy {
        @Override
        public double idealGasEntropyChange(double n, double cv, double t1, double t2, double v1, double v2) {
            return n * ((cv + Constants.GAS) * Math.log(t2 / t1) + Constants.GAS * Math.log(v2 / v1));
        }
    }

    /** The sign of the volume term turned around. */
    @Misses("heating and squeezing cancel")
    public static class FlippedVolume implements GasEntropy {
        @Override
        public double idealGasEntropyChange(double n, double cv, double t1, double t2, double v1, double v2) {
            return n * (cv * Math.log(t2 / t1) - Constants.GAS * Math.log(v2 / v1));
        }
    }
}

package chapter19;

import thermolab.compute.ChargingRamp;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongRampHeat {

    private WrongRampHeat() {
    }

    /** The formula as it stands in books. */
    @Misses("without cancellation")
    public static final class AsItStands implements RampHeat {
        @Override
        public double rampEnergy(double capacitance, double voltage, double resistance, double duration) {
            double u = resistance * capacitance / duration;
            return duration == 0 ? capacitance * voltage * voltage / 2
                    : capacitance * voltage * voltage * u * (1 - u * (1 - Math.exp(-1 / u)));
        }
    }

    /** The slow limit, at any speed. */
    @Misses("at any duration")
    public static final class AlwaysSlow implements RampHeat {
        @Override
        public double rampEnergy(double capacitance, double voltage, double resistance, double duration) {
            return Math.min(0.5, resistance * capacitance / duration) * capacitance * voltage * voltage;
        }
    }

    /** Forgets what flows after the ramp. */
    @Misses("what is left when it ends")
    public static final class StopsAtTheTop extends MyRampHeat {
        @Override
        public double rampEnergy(double capacitance, double voltage, double resistance, double duration) {
            double y = duration / (resistance * capacitance);
            double rest = y == 0 ? 1 : -Math.expm1(-y) / y;
            return super.rampEnergy(capacitance, voltage, resistance, duration) - capacitance * voltage * voltage * rest * rest / 2;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements RampHeat {
        @Override
        public double rampEnergy(double capacitance, double voltage, double resistance, double duration) {
            return new ChargingRamp(capacitance, voltage, resistance, duration).heat();
        }
    }
}

package chapter21;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.ChipOnSink;
import thermolab.power.PowerSteps;

/** Answers that the tests must tell from a right one. */
public final class WrongRackTemperature {

    private WrongRackTemperature() {
    }

    /** One body with both capacities and both resistances. */
    @Misses("Both modes")
    public static final class OneBody extends MyRackTemperature {
        @Override
        double[] relaxed(double r1, double c1, double r2, double c2, double[] start, double power, double time) {
            double kept = Math.exp(-time / ((r1 + r2) * (c1 + c2)));
            double chipEnd = (r1 + r2) * power;
            double sinkEnd = r2 * power;
            return new double[] {chipEnd + (start[0] - chipEnd) * kept, sinkEnd + (start[1] - sinkEnd) * kept};
        }
    }

    /** Begins each step of the power from the air's temperature. */
    @Misses("where the last one ended")
    public static final class ForgetsTheLastStep extends MyRackTemperature {
        @Override
        double[] relaxed(double r1, double c1, double r2, double c2, double[] start, double power, double time) {
            return super.relaxed(r1, c1, r2, c2, new double[2], power, time);
        }
    }

    /** The chip is joined to the air as well, in place of the sink. */
    @Misses("both resistances")
    public static final class ParallelResistances extends MyRackTemperature {
        @Override
        double[] relaxed(double r1, double c1, double r2, double c2, double[] start, double power, double time) {
            return super.relaxed(r1 * r2 / (r1 + r2), c1, r2, c2, start, power, time);
        }
    }

    /** Small time steps. */
    @Misses("factor of a million")
    public static final class TimeSteps extends MyRackTemperature {
        @Override
        double[] relaxed(double r1, double c1, double r2, double c2, double[] start, double power, double time) {
            if (r1 * c1 > 1e-3) {
                return super.relaxed(r1, c1, r2, c2, start, power, time);
            }
            double[] t = start.clone();
            double h = time / 300;
            for (int k = 0; k < 300; k++) {
                double across = (t[0] - t[1]) / r1;
                t[0] += h / c1 * (power - across);
                t[1] += h / c2 * (across - t[1] / r2);
            }
            return t;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements RackTemperature {
        @Override
        public double[][] temperatures(double chipToSink, double chipCapacity, double sinkToAir, double sinkCapacity, double air, double[] from,
                double[] watts, double[] seconds) {
            return new ChipOnSink(chipToSink, chipCapacity, sinkToAir, sinkCapacity, air)
                    .temperatures(new double[] {air, air}, new PowerSteps(from, watts), seconds);
        }
    }
}

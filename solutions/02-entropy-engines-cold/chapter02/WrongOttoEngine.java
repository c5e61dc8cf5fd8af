package chapter02;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.GasCycle;
import thermolab.heat.GasState;
import thermolab.heat.OttoCycle;
import thermolab.num.Constants;

/** Answers that learners give. */
public final class WrongOttoEngine {

    private WrongOttoEngine() {
    }

    /** The toolkit's own answer. */
    @Misses(Withholds.OWN_WORK)
    public static class AsksTheToolkit implements OttoEngine {
        @Override
        public double ottoEfficiency(double r, double gamma) {
            return new OttoCycle(r, gamma).efficiency();
        }

        @Override
        public CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3) {
            GasCycle round = new OttoCycle(r, gamma).run(new GasState(n, t1, 1), t3);
            return new CycleResult(round.steps().get(0).to().temperature(), round.steps().get(2).to().temperature(),
                    round.heatIn(), round.workBy());
        }
    }

    /** The exponent γ of pressure where γ − 1 of temperature belongs. */
    @Misses("by one and the same factor")
    public static class PressureExponent implements OttoEngine {
        @Override
        public double ottoEfficiency(double r, double gamma) {
            return 1 - Math.pow(r, 1 - gamma);
        }

        @Override
        public CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3) {
            double c = n * Constants.GAS / (gamma - 1);
            double t2 = t1 * Math.pow(r, gamma);
            double t4 = t3 * Math.pow(r, -gamma);
            return new CycleResult(t2, t4, c * (t3 - t2), c * (t3 - t2 - t4 + t1));
        }
    }

    /** c_p for c_v. */
    @Misses("Heat enters at constant volume")
    public static class HeatCapacityAtConstantPressure implements OttoEngine {
        @Override
        public double ottoEfficiency(double r, double gamma) {
            return 1 - Math.pow(r, 1 - gamma);
        }

        @Override
        public CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3) {
            double c = n * Constants.GAS * gamma / (gamma - 1);
            double t2 = t1 * Math.pow(r, gamma - 1);
            double t4 = t3 * Math.pow(r, 1 - gamma);
            return new CycleResult(t2, t4, c * (t3 - t2), c * (t3 - t2 - t4 + t1));
        }
    }

    /** Carnot's efficiency for the extreme temperatures, whatever the cycle. */
    @Misses("same for every pair of temperatures")
    public static class BelievesInCarnot implements OttoEngine {
        @Override
        public double ottoEfficiency(double r, double gamma) {
            return 1 - Math.pow(r, 1 - gamma);
        }

        @Override
        public CycleResult ottoCycle(double r, double gamma, double n, double t1, double t3) {
            double c = n * Constants.GAS / (gamma - 1);
            double t2 = t1 * Math.pow(r, gamma - 1);
            double t4 = t3 * Math.pow(r, 1 - gamma);
            return new CycleResult(t2, t4, c * (t3 - t2), c * (t3 - t2) * (1 - t1 / t3));
        }
    }
}

package chapter01;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.TwoBodies;

/** Answers that learners give. */
public final class WrongTwoBodyRelaxation {

    private WrongTwoBodyRelaxation() {
    }

    /** The toolkit's own answer. */
    @Misses(Withholds.OWN_WORK)
    public static class AsksTheToolkit implements TwoBodyRelaxation {
        @Override
        public double[] relaxTwoBody(double c1, double c2, double g, double t1, double t2, double time) {
            return new TwoBodies(c1, c2, g).at(t1, t2, time);
        }
    }

    /** The plain mean of the temperatures, as if the bodies were alike. */
    @Misses("weighted with the heat capacities")
    public static class PlainMean implements TwoBodyRelaxation {
        @Override
        public double[] relaxTwoBody(double c1, double c2, double g, double t1, double t2, double time) {
            double end = (t1 + t2) / 2;
            double decay = Math.exp(-g * (1 / c1 + 1 / c2) * time);
            return new double[] {end + (t1 - end) * decay, end + (t2 - end) * decay};
        }
    }

    /** Each body cools at a rate of its own, as if the other were a large bath. */
    @Misses("Energy is conserved")
    public static class EachOnItsOwn implements TwoBodyRelaxation {
        @Override
        public double[] relaxTwoBody(double c1, double c2, double g, double t1, double t2, double time) {
            double end = (c1 * t1 + c2 * t2) / (c1 + c2);
            return new double[] {end + (t1 - end) * Math.exp(-g / c1 * time), end + (t2 - end) * Math.exp(-g / c2 * time)};
        }
    }

    /** The rate of capacities in a row instead of side by side. */
    @Misses("both heat capacities set the rate")
    public static class SumOfCapacities implements TwoBodyRelaxation {
        @Override
        public double[] relaxTwoBody(double c1, double c2, double g, double t1, double t2, double time) {
            double end = (c1 * t1 + c2 * t2) / (c1 + c2);
            double decay = Math.exp(-g / (c1 + c2) * time);
            return new double[] {end + (t1 - end) * decay, end + (t2 - end) * decay};
        }
    }
}

package chapter21;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.power.ThermalSchedule;

/** Answers that the tests must tell from a right one. */
public final class WrongCoolestSchedule {

    private WrongCoolestSchedule() {
    }

    /** Equal powers. */
    @Misses("Equal powers")
    public static final class Equal implements CoolestSchedule {
        @Override
        public double[] schedule(double[][] d, double total, double cap) {
            double[] powers = new double[d.length];
            Arrays.fill(powers, total / d.length);
            return powers;
        }
    }

    /** As if there were no cap. */
    @Misses("more than its cap")
    public static final class NoCap extends MyCoolestSchedule {
        @Override
        public double[] schedule(double[][] d, double total, double cap) {
            return super.schedule(d, total, total + cap);
        }
    }

    /** Shares inverse to what each rack does to itself, cut at the cap. */
    @Misses("what a rack does to the others")
    public static final class DiagonalOnly implements CoolestSchedule {
        @Override
        public double[] schedule(double[][] d, double total, double cap) {
            double[] powers = new double[d.length];
            double left = total;
            boolean[] full = new boolean[d.length];
            for (int round = 0; round < d.length && left > 1e-12; round++) {
                double weight = 0;
                for (int j = 0; j < d.length; j++) {
                    weight += full[j] ? 0 : 1 / (d[j][j] + 1e-9);
                }
                double share = left;
                for (int j = 0; j < d.length; j++) {
                    double more = full[j] ? 0 : Math.min(cap - powers[j], share / (d[j][j] + 1e-9) / weight);
                    powers[j] += more;
                    left -= more;
                    full[j] = powers[j] >= cap - 1e-12;
                }
            }
            return powers;
        }
    }

    /** The least mean rise: fills the racks that cost the inlets least in sum. */
    @Misses("any room")
    public static final class LeastMean implements CoolestSchedule {
        @Override
        public double[] schedule(double[][] d, double total, double cap) {
            double[] powers = new double[d.length];
            double left = total;
            for (int round = 0; round < d.length; round++) {
                int best = -1;
                double least = Double.POSITIVE_INFINITY;
                for (int j = 0; j < d.length; j++) {
                    double cost = 0;
                    for (double[] inlet : d) {
                        cost += inlet[j];
                    }
                    best = powers[j] == 0 && cost < least ? j : best;
                    least = powers[j] == 0 ? Math.min(least, cost) : least;
                }
                powers[best] = Math.min(cap, left);
                left -= powers[best];
                if (left <= 0) {
                    break;
                }
            }
            return powers;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements CoolestSchedule {
        @Override
        public double[] schedule(double[][] d, double total, double cap) {
            return ThermalSchedule.optimal(d, total, cap);
        }
    }
}

package thermolab.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import thermolab.num.Require;

/**
 * Spreads a load over racks so that the hottest inlet is as cool as can be: minimise z subject to Σⱼ dᵢⱼ Pⱼ ≤ z for each rack i,
 * Σ Pⱼ = total and 0 ≤ Pⱼ ≤ cap, a linear program.
 *
 * <p>Where no rack is full or empty, the optimum makes all <i>rises</i> equal, not all powers. Cost: the simplex method on 2n + 1 rows, below a
 * second for 500 racks. The load may be divided at will; {@link JobPlacement} makes it of jobs. Sources: Moore and others, USENIX ATC
 * (2005); Tang, Gupta and Varsamopoulos, <i>IEEE TPDS</i> 19, 1458 (2008).
 */
public final class ThermalSchedule {

    private static final double FULL = 1 + 1e-12; // a load that fills all racks may be off by rounding

    private ThermalSchedule() {
    }

    /** The best powers in kW, shape [n], with the same cap for each rack. */
    public static double[] optimal(double[][] kelvinPerKilowatt, double totalKilowatts, double capKilowatts) {
        return optimal(new HeatRecirculation(kelvinPerKilowatt), totalKilowatts, same(kelvinPerKilowatt.length, capKilowatts));
    }

    /** The best powers in kW, shape [n]. */
    public static double[] optimal(HeatRecirculation room, double totalKilowatts, double[] capKilowatts) {
        requireLoad(room, totalKilowatts, capKilowatts);
        if (totalKilowatts == 0) {
            return new double[room.racks()];
        }
        double heat = Arrays.stream(room.kelvinPerKilowatt()).flatMapToDouble(Arrays::stream).max().orElseThrow();
        double[] equal = Arrays.stream(filled(totalKilowatts, capKilowatts)).map(p -> p / totalKilowatts).toArray();
        if (heat == 0) {
            return Arrays.stream(equal).map(p -> p * totalKilowatts).toArray();
        }
        return repaired(solve(room.kelvinPerKilowatt(), heat, Arrays.stream(capKilowatts).map(c -> c / totalKilowatts).toArray()),
                totalKilowatts, capKilowatts);
    }

    /** Shares of the load at the least peak; in these units the sum is 1 and the largest coefficient is 1. */
    private static double[] solve(double[][] d, double heat, double[] caps) {
        int n = d.length;
        List<LinearConstraint> rows = new ArrayList<>();
        for (double[] coefficients : d) {
            double[] row = new double[n + 1];
            Arrays.setAll(row, j -> j < n ? coefficients[j] / heat : -1);
            rows.add(new LinearConstraint(row, Relationship.LEQ, 0));                          // Σ d P − z ≤ 0
        }
        double[] sum = new double[n + 1];
        Arrays.fill(sum, 0, n, 1);
        rows.add(new LinearConstraint(sum, Relationship.EQ, 1));                               // Σ P = total
        for (int j = 0; j < n; j++) {
            if (caps[j] < 1) {
                double[] one = new double[n + 1];
                one[j] = 1;
                rows.add(new LinearConstraint(one, Relationship.LEQ, caps[j]));                // P ≤ cap
            }
        }
        double[] peak = new double[n + 1];
        peak[n] = 1;
        try {
            return Arrays.copyOf(new SimplexSolver(1e-11, 10, 1e-13).optimize(new MaxIter(100_000), new LinearObjectiveFunction(peak, 0),
                    new LinearConstraintSet(rows), GoalType.MINIMIZE, new NonNegativeConstraint(true)).getPoint(), n);
        } catch (MathRuntimeException unsolved) {
            throw new ArithmeticException("the simplex method finds no schedule of " + n + " racks: " + unsolved.getMessage());
        }
    }

    /** Rounding of the solver taken out: within the caps, with the sum asked for. */
    private static double[] repaired(double[] shares, double total, double[] caps) {
        double[] powers = new double[shares.length];
        int freest = 0;
        for (int j = 0; j < powers.length; j++) {
            powers[j] = Math.min(caps[j], Math.max(0, shares[j] * total));
            freest = room(powers[j], caps[j]) > room(powers[freest], caps[freest]) ? j : freest;
        }
        double missing = total - Arrays.stream(powers).sum();
        powers[freest] = Math.min(caps[freest], Math.max(0, powers[freest] + missing));
        return powers;
    }

    private static double room(double power, double cap) {
        return Math.min(power, cap - power);
    }

    /** The same power for each rack, as a scheduler does that knows nothing of heat; with several caps, what is too much for one goes to the others. */
    public static double[] equal(int racks, double totalKilowatts, double capKilowatts) {
        Require.atLeast("racks", racks, 1, "");
        double[] caps = same(racks, capKilowatts);
        requireTotal(totalKilowatts, caps);
        return filled(totalKilowatts, caps);
    }

    /**
     * A good schedule by steps: the load in equal portions, each to the rack whose hottest inlet it raises least (of several, the first).
     * It looks one portion ahead and takes nothing back, so it is never better than {@link #optimal}.
     *
     * @param portions how many; more are better and take longer, n² each
     */
    public static double[] greedy(double[][] kelvinPerKilowatt, double totalKilowatts, double capKilowatts, int portions) {
        HeatRecirculation room = new HeatRecirculation(kelvinPerKilowatt);
        double[] caps = same(room.racks(), capKilowatts);
        requireLoad(room, totalKilowatts, caps);
        Require.atLeast("portions", portions, 1, "each is placed whole");
        double portion = totalKilowatts / portions;
        double[][] d = room.kelvinPerKilowatt();
        double[] powers = new double[d.length];
        double[] rises = new double[d.length];
        for (int k = 0; k < portions; k++) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < powers.length; j++) {
                if (powers[j] + portion <= caps[j] * FULL) {
                    double peak = peakWith(d, rises, j, portion, least);
                    best = peak < least || best < 0 ? j : best;
                    least = Math.min(least, peak);
                }
            }
            if (best < 0) {
                throw Require.broken("portions", portions, "must be more", "no rack has room for another portion of " + portion + " kW");
            }
            powers[best] += portion;
            for (int i = 0; i < rises.length; i++) {
                rises[i] += d[i][best] * portion;
            }
        }
        return powers;
    }

    /** The hottest rise with one more portion; no more exact than needed once it is beyond {@code enough}. */
    private static double peakWith(double[][] d, double[] rises, int rack, double portion, double enough) {
        double peak = 0;
        for (int i = 0; i < rises.length && peak <= enough; i++) {
            peak = Math.max(peak, rises[i] + d[i][rack] * portion);
        }
        return peak;
    }

    private static double[] same(int racks, double cap) {
        Require.positive("capKilowatts", cap, "the most that a rack may draw");
        double[] caps = new double[racks];
        Arrays.fill(caps, cap);
        return caps;
    }

    /** Equal powers, but for racks that are full. */
    private static double[] filled(double total, double[] caps) {
        double[] powers = new double[caps.length];
        double[] ascending = caps.clone();
        Arrays.sort(ascending);
        double level = 0;
        double left = total;
        for (int k = 0; k < ascending.length; k++) {
            level = left / (ascending.length - k);
            if (level <= ascending[k]) {
                break;
            }
            left -= ascending[k];
        }
        for (int j = 0; j < powers.length; j++) {
            powers[j] = Math.min(level, caps[j]);
        }
        return powers;
    }

    private static void requireLoad(HeatRecirculation room, double total, double[] caps) {
        Require.sameLength("capKilowatts", caps.length, "racks", room.racks());
        for (int j = 0; j < caps.length; j++) {
            Require.nonNegative("capKilowatts[" + j + "]", caps[j], "the most that a rack may draw");
        }
        requireTotal(total, caps);
    }

    private static void requireTotal(double total, double[] caps) {
        Require.nonNegative("totalKilowatts", total, "the load");
        double room = Arrays.stream(caps).sum();
        if (total > room * FULL) {
            throw Require.broken("totalKilowatts", total, "must be at most the sum of the caps, " + room, "there is no place for all of it");
        }
    }
}

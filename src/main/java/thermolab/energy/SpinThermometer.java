package thermolab.energy;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import thermolab.num.Require;

/**
 * A thermometer for units of two levels, which needs no motion: each unit has chosen a level, given all others, and T is
 * what makes these choices likeliest.
 *
 * <pre>
 *   Δ_i = what it would cost to turn unit i over;   in equilibrium P(as it is | the rest) = 1/(1 + exp(−Δ_i/T))
 *   Σ_i ln P is largest where Σ_i Δ_i/(1 + exp(Δ_i/T)) = 0                                                  [score]
 * </pre>
 *
 * <p>It reads what neighbours agree on, so it is right in equilibrium and, out of it, tells the temperature of what relaxes
 * first. Below zero where turning units over pays on average. Cost: one energy difference for each unit, then a bisection over the different costs.
 * Source: Besag, <i>Statistical analysis of non-lattice data</i>, The Statistician 24, 179 (1975).
 */
public final class SpinThermometer {

    private static final double COLDEST = 1e-6; // the least |T| that is told from zero, in units of the greatest cost

    private SpinThermometer() {
    }

    /**
     * The temperature that states show.
     *
     * @param energy of units with two levels
     * @param states one state a row, each entry a level
     * @return T in units of the energy; 0 where turning over no unit pays, or none costs; infinite where it makes no difference
     */
    public static double read(Sites energy, double[][] states) {
        Require.atLeast("number of states", states.length, 1, "");
        double[] costs = Arrays.stream(states).flatMapToDouble(state -> Arrays.stream(costs(energy, state))).toArray();
        DoubleSummaryStatistics range = Arrays.stream(costs).summaryStatistics();
        if (range.getMin() >= 0 || range.getMax() <= 0) {
            return range.getMin() == 0 && range.getMax() == 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double unit = Math.max(-range.getMin(), range.getMax());
        Map<Double, Integer> counts = new TreeMap<>();        // a lattice has few costs, each many times
        for (double cost : costs) {
            counts.merge(cost / unit, 1, Integer::sum);
        }
        double low = -1 / COLDEST;
        double high = 1 / COLDEST;
        for (int halving = 0; halving < 100; halving++) {
            double beta = (low + high) / 2;
            if (score(counts, beta) > 0) {
                low = beta;
            } else {
                high = beta;
            }
        }
        return unit / high;
    }

    /** Falls with β = 1/T.                                                                                    [score] */
    private static double score(Map<Double, Integer> counts, double beta) {
        double sum = 0;
        for (Map.Entry<Double, Integer> each : counts.entrySet()) {
            sum += each.getValue() * each.getKey() / (1 + Math.exp(beta * each.getKey()));
        }
        return sum;
    }

    private static double[] costs(Sites energy, double[] state) {
        double[] levels = energy.levels();
        Require.sameLength("levels", levels.length, "levels of a thermometer", 2);
        Require.sameLength("state", state.length, "units of the energy", energy.dimension());
        byte[] indices = new byte[state.length];
        for (int i = 0; i < state.length; i++) {
            if (state[i] != levels[0] && state[i] != levels[1]) {
                throw Require.broken("unit " + i, state[i], "must be " + levels[0] + " or " + levels[1], "");
            }
            indices[i] = (byte) (state[i] == levels[0] ? 0 : 1);
        }
        double[] costs = new double[state.length];
        double[] ofLevel = new double[2];
        for (int i = 0; i < costs.length; i++) {
            energy.levelEnergies(indices, i, ofLevel);
            costs[i] = ofLevel[1 - indices[i]] - ofLevel[indices[i]];
        }
        return costs;
    }
}

package thermolab.sample;

import java.util.Arrays;
import thermolab.energy.Enumerated;
import thermolab.energy.Sites;

/** The move of one unit by a rule, over all states of a small system: few targets for each state, so no matrix is needed. */
final class UnitMove {

    private final int[] to;       // [state · levels + level]: the state with the unit at that level
    private final double[] p;     // its probability
    private final int levels;

    private UnitMove(int[] to, double[] p, int levels) {
        this.to = to;
        this.p = p;
        this.levels = levels;
    }

    /** For each unit its move; temperature zero or more. */
    static UnitMove[] all(SiteSampler rule, Sites energy, double temperature) {
        Enumerated states = energy.enumerate(Math.max(temperature, Double.MIN_NORMAL));
        UnitMove[] moves = new UnitMove[energy.dimension()];
        Arrays.setAll(moves, unit -> of(rule, energy, states, temperature, unit));
        return moves;
    }

    static UnitMove of(SiteSampler rule, Sites energy, Enumerated states, double temperature, int unit) {
        double[] values = energy.levels();
        int levels = values.length;
        int[] to = new int[states.count() * levels];
        double[] p = new double[to.length];
        double[] costs = new double[levels];
        double[] next = new double[levels];
        byte[] indices = new byte[energy.dimension()];
        for (int i = 0; i < states.count(); i++) {
            double[] state = states.state(i);
            for (int j = 0; j < state.length; j++) {
                indices[j] = (byte) Arrays.binarySearch(values, state[j]);
            }
            energy.levelEnergies(indices, unit, costs);
            rule.probabilities(costs, indices[unit], temperature, next);
            for (int k = 0; k < levels; k++) {
                state[unit] = values[k];
                to[i * levels + k] = states.indexOf(state);
                p[i * levels + k] = next[k];
            }
        }
        return new UnitMove(to, p, levels);
    }

    /** Adds a share of the distribution after the move to another one. */
    void add(double share, double[] before, double[] after) {
        for (int i = 0; i < before.length; i++) {
            for (int m = i * levels; before[i] != 0 && m < (i + 1) * levels; m++) {
                after[to[m]] += share * before[i] * p[m];
            }
        }
    }
}

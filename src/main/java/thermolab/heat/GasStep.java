package thermolab.heat;

import java.util.List;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * One stretch of a path between two states of a gas, with the heat and work that it took.
 *
 * @param from where it starts
 * @param to where it ends
 * @param index exponent k of the curve P V^k = constant: 0 isobaric, 1 isothermal, γ adiabatic; infinite for an
 *     isochoric stretch; NaN for a free expansion, which passes through no states of equilibrium
 * @param balance what crossed the boundary of the gas
 */
public record GasStep(GasState from, GasState to, double index, Balance balance) {

    /** Pressure on the way at {@code volume}, in Pa; there is one only on curves P V^k = constant with finite k. */
    public double pressureAt(double volume) {
        if (!Double.isFinite(index)) {
            throw Require.broken("index", index, "must be finite", "this step is no curve P(V)");
        }
        Require.positive("volume", volume, "in cubic metres");
        return from.pressure() * Math.exp(-index * Differences.logRatio(volume, from.volume()));
    }

    /** Heat and work of a whole path; each step must begin where the one before it ended. */
    public static Balance total(List<GasStep> path) {
        Balance sum = Balance.NOTHING;
        for (int i = 0; i < path.size(); i++) {
            if (i > 0) {
                requireSame(path.get(i - 1).to, path.get(i).from, "step " + i);
            }
            sum = sum.plus(path.get(i).balance);
        }
        return sum;
    }

    static void requireSame(GasState end, GasState start, String which) {
        double furthest = Math.max(Math.abs(Differences.logRatio(end.temperature(), start.temperature())),
                Math.abs(Differences.logRatio(end.volume(), start.volume())));
        if (furthest > 1e-9 || end.moles() != start.moles()) { // 1e-9: rounding of a few exponentials
            throw Require.broken("start of " + which, start, "must be where the path has come to", "that is " + end);
        }
    }
}

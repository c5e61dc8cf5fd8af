package thermolab.heat;

import thermolab.num.Require;

/**
 * What crossed the boundary of a system, and so by how much its energy changed: the first law.
 *
 * <p>ΔU = Q − W with W the work done <i>by</i> the system, and the same ΔU = Q + W with W the work done <i>on</i> it. The
 * two sign conventions live in the names {@code workBy} and {@code workOn}; neither is ever called plain work.
 *
 * @param heatIn heat received by the system, Q, in J; negative when it gives heat away
 * @param workBy work done by the system on its surroundings, in J; negative when they work on it
 */
public record Balance(double heatIn, double workBy) {

    /** Nothing crossed. */
    public static final Balance NOTHING = new Balance(0, 0);

    public Balance {
        Require.finite("heatIn", heatIn, "in joule");
        Require.finite("workBy", workBy, "in joule");
    }

    /** Work done on the system, in J: the other sign convention. */
    public double workOn() {
        return 0.0 - workBy; // not -workBy, which prints as -0.0 when no work is done
    }

    /** ΔU = Q − W_by = Q + W_on, in J. */
    public double energyChange() {
        return heatIn - workBy; // [first law]
    }

    /** What crossed in this stretch and the next one together. */
    public Balance plus(Balance next) {
        return new Balance(heatIn + next.heatIn, workBy + next.workBy);
    }
}

package thermolab.heat;

import thermolab.num.Require;

/**
 * A reversible engine that meets its two baths through finite conductances, and so has a power and not only an efficiency.
 *
 * <p>Heat needs a difference in temperature to flow in and out. With g = 1/(1/g_h + 1/g_c) the power at efficiency η is
 * P(η) = g η [T_h − T_c/(1 − η)]: zero for η = 0 (no work), zero again at Carnot's efficiency (no heat flows), and
 * largest at 1 − √(T_c/T_h), whatever g. All entropy is made where heat crosses the conductances.
 *
 * <p>Source: Curzon and Ahlborn, Am. J. Phys. 43, 22 (1975), in the form for steady operation.
 *
 * @param hot T_h of the hot bath, in K
 * @param cold T_c of the cold bath, in K
 * @param hotConductance g_h, in W/K
 * @param coldConductance g_c, in W/K
 */
public record EndoreversibleEngine(double hot, double cold, double hotConductance, double coldConductance) {

    public EndoreversibleEngine {
        Carnot.efficiency(hot, cold); // checks both temperatures and their order
        Require.positive("hotConductance", hotConductance, "in W/K");
        Require.positive("coldConductance", coldConductance, "in W/K");
    }

    /** Heat taken from the hot bath per second when run at this efficiency, in W. */
    public double heatIn(double efficiency) {
        if (!(efficiency >= 0 && efficiency <= Carnot.efficiency(hot, cold))) {
            throw Require.broken("efficiency", efficiency, "must be between 0 and Carnot's " + Carnot.efficiency(hot, cold), "");
        }
        double conductance = 1 / (1 / hotConductance + 1 / coldConductance);
        return Math.max(0, conductance * (hot - cold / (1 - efficiency)));
    }

    /** Power P = η Q̇_h, in W. */
    public double power(double efficiency) {
        return efficiency * heatIn(efficiency);
    }

    /** Entropy made per second in the baths, in W/K. */
    public double entropyProduction(double efficiency) {
        double heatIn = heatIn(efficiency);
        return heatIn * (1 - efficiency) / cold - heatIn / hot;
    }
}

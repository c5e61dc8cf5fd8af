package thermolab.heat;

import org.hipparchus.analysis.solvers.BrentSolver;
import thermolab.num.Require;

/**
 * A system with two energy levels, 0 and the gap: a spin in a field, an impurity, a bit.
 *
 * <pre>
 *   p = g₁ e^{−Δ/T} / (g₀ + g₁ e^{−Δ/T})                         share in the upper level   [excited]
 *   C = (Δ/T)² p (1 − p)                                         the Schottky anomaly       [Schottky]
 *   x (1 − 2p) = 2 at x = Δ/T                                    its peak                   [peak]
 *   T = Δ / ln[(g₁/g₀) (1 − p)/p]                                read backwards             [temperature]
 * </pre>
 *
 * <p>k_B = 1. A spectrum with a top allows negative temperatures: more than the share g₁/(g₀ + g₁) in the upper level.
 *
 * <p>Source: Blundell and Blundell, <i>Concepts in Thermal Physics</i>, 2nd ed. (2010), chapter 20.
 *
 * @param gap Δ, positive
 * @param lowerStates g₀, number of microstates of the lower level, positive
 * @param upperStates g₁, number of microstates of the upper level, positive
 */
public record TwoLevel(double gap, double lowerStates, double upperStates) {

    /**
     * Where the heat capacity is greatest.
     *
     * @param temperature in the unit of the gap
     * @param heatCapacity in nats
     */
    public record Peak(double temperature, double heatCapacity) {
    }

    public TwoLevel {
        Require.positive("gap", gap, "");
        Require.positive("lowerStates", lowerStates, "");
        Require.positive("upperStates", upperStates, "");
        Require.positive("upperStates/lowerStates", upperStates / lowerStates, "");
    }

    /** Two states, one on each level. */
    public static TwoLevel ofGap(double gap) {
        return new TwoLevel(gap, 1, 1);
    }

    /** Z, F, U, S and C at a temperature; negative and infinite ones are allowed. */
    public Thermo at(double temperature) {
        return Canonical.ofLevels(new double[] {0, gap}, new double[] {lowerStates, upperStates}, temperature);
    }

    /** The share of systems in the upper level at a temperature; negative and infinite ones are allowed. */
    public double excited(double temperature) {
        return Boltzmann.levelProbabilities(
                new double[] {0, gap}, new double[] {lowerStates, upperStates}, temperature)[1];             // [excited]
    }

    /**
     * The temperature at which a share p is excited: positive below the share of infinite temperature g₁/(g₀ + g₁),
     * negative above it, +∞ at it; zero (from above, from below) when none or all are.
     */
    public double temperature(double excited) {
        return 1 / inverseTemperature(excited);                                                          // [temperature]
    }

    /** β = 1/T for a share p: it falls from +∞ to −∞ without a jump, so it orders systems from cold to hot. */
    public double inverseTemperature(double excited) {
        Require.probability("excited", excited);
        double beta = (Math.log(upperStates / lowerStates) + Math.log1p(-excited) - Math.log(excited)) / gap;
        return beta == 0 ? 0.0 : beta; // not −0, whose inverse would be −∞
    }

    /** The Schottky peak: temperature and height of the greatest heat capacity. Solved to 1e-14 by Brent's method. */
    public Peak schottkyPeak() {
        double ratio = upperStates / lowerStates;
        double x = new BrentSolver(1e-14, 1e-14).solve(200,
                y -> y * (1 - 2 * share(y, ratio)) - 2, 2, 10 + 2 * Math.log1p(ratio));                         // [peak]
        double p = share(x, ratio);
        return new Peak(gap / x, x * x * p * (1 - p));                                                      // [Schottky]
    }

    private static double share(double x, double ratio) {
        return 1 / (1 + Math.exp(x) / ratio);
    }
}

package thermolab.heat;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * Two bodies in thermal contact and isolated from the rest: the closed form of relaxation.
 *
 * <p>Newton's law of cooling C₁ dT₁/dt = −g (T₁ − T₂) = −C₂ dT₂/dt makes the difference decay at the rate
 * k = g (1/C₁ + 1/C₂) while C₁T₁ + C₂T₂ stays. For more than two bodies use {@link HeatNetwork}.
 *
 * @param c1 heat capacity of the first body, in J/K
 * @param c2 heat capacity of the second body, in J/K
 * @param conductance g, in W/K; zero keeps them apart
 */
public record TwoBodies(double c1, double c2, double conductance) {

    public TwoBodies {
        Require.positive("c1", c1, "in J/K");
        Require.positive("c2", c2, "in J/K");
        Require.nonNegative("conductance", conductance, "in W/K");
    }

    /** k = g (1/C₁ + 1/C₂), in 1/s; its inverse is the time in which the difference falls to 1/e. */
    public double rate() {
        return conductance * (1 / c1 + 1 / c2); // [cooling]
    }

    /** The common temperature at the end: (C₁T₁ + C₂T₂)/(C₁ + C₂), in K. */
    public double equilibrium(double t1, double t2) {
        requireTemperatures(t1, t2);
        return t2 + (t1 - t2) * share(c1, c2);
    }

    /** Heat that has passed from the first to the second body after {@code time} seconds, in J; time may be infinite. */
    public double heatPassed(double t1, double t2, double time) {
        requireTemperatures(t1, t2);
        return Math.min(c1, c2) * share(Math.max(c1, c2), Math.min(c1, c2)) * (t1 - t2) * progress(time);
    }

    /** Both temperatures after {@code time} seconds, in K. */
    public double[] at(double t1, double t2, double time) {
        requireTemperatures(t1, t2);
        double progress = progress(time);
        return new double[] {t1 + (t2 - t1) * share(c2, c1) * progress, t2 + (t1 - t2) * share(c1, c2) * progress};
    }

    /** Entropy made until {@code time}, in J/K: C₁ ln(T₁(t)/T₁) + C₂ ln(T₂(t)/T₂), never negative. */
    public double entropyProduced(double t1, double t2, double time) {
        if (Math.abs(t1 - t2) < 0.5 * Math.min(t1, t2)) { // heat/T₂ − heat/T₁ is of second order, and so is what is taken from it
            double heat = heatPassed(t1, t2, time);
            return heat / t1 * ((t1 - t2) / t2) - c1 * Differences.excess(-heat / c1 / t1) - c2 * Differences.excess(heat / c2 / t2);
        }
        double[] later = at(t1, t2, time);
        double made = c1 * Differences.logRatio(later[0], t1) + c2 * Differences.logRatio(later[1], t2);
        return Math.max(0, made); // rounding alone could bring it below
    }

    /** How much of the difference is gone: 0 at the start, 1 at the end. */
    private double progress(double time) {
        if (!(time >= 0)) {
            throw Require.broken("time", time, "must be zero or positive", "in seconds");
        }
        return conductance == 0 || time == 0 ? 0 : -Math.expm1(-rate() * time);
    }

    /** a/(a + b). */
    private static double share(double a, double b) {
        return a > b ? 1 / (1 + b / a) : a / b / (1 + a / b);
    }

    private static void requireTemperatures(double t1, double t2) {
        Require.positive("t1", t1, "in kelvin");
        Require.positive("t2", t2, "in kelvin");
    }
}

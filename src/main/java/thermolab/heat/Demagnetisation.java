package thermolab.heat;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * Cooling by steps: magnetise at constant temperature, cut off, demagnetise at constant entropy, and again.
 *
 * <p>The moments feel the effective field √(B² + b²), where b is the field that they make on each other. Entropy depends on
 * (effective field)/T, so one step takes T to T·q with q = √(B_low² + b²)/√(B_high² + b²) &lt; 1, and n steps to
 * T_n = T₀ qⁿ. For no finite n is this zero: the curves S(T) at the two fields meet only at T = 0. With b = 0 and
 * B_low = 0 one step would reach zero; no material has b = 0, and that is the third law.
 *
 * <p>Source: Pobell, <i>Matter and Methods at Low Temperatures</i>, 3rd ed. (2007), chapter 9.
 *
 * @param highField B_high during magnetisation
 * @param lowField B_low after demagnetisation, below B_high
 * @param internalField b, positive, in the unit of the other two
 */
public record Demagnetisation(double highField, double lowField, double internalField) {

    public Demagnetisation {
        Require.positive("internalField", internalField, "without it one step would reach 0 K, against the third law");
        Require.nonNegative("lowField", lowField, "");
        Require.positive("highField", highField, "");
        if (!(highField > lowField)) {
            throw Require.broken("highField", highField, "must be above lowField (" + lowField + ")", "");
        }
    }

    /** q, the factor by which one step lowers the temperature. */
    public double ratio() {
        return Math.exp(logRatio());
    }

    /** T₀, T₁, …, T_n, in the unit of the start, shape [steps + 1]. */
    public double[] temperatures(double start, int steps) {
        Require.positive("start", start, "in kelvin");
        Require.atLeast("steps", steps, 0, "");
        double[] ladder = new double[steps + 1];
        for (int n = 0; n <= steps; n++) {
            ladder[n] = start * Math.exp(n * logRatio());
        }
        return ladder;
    }

    /** The smallest number of steps that brings {@code start} to {@code target} or below; it grows without bound as target → 0. */
    public int stepsTo(double start, double target) {
        Require.positive("start", start, "in kelvin");
        Require.positive("target", target, "absolute zero is not reached in any number of steps");
        double exact = Differences.logRatio(target, start) / logRatio();
        double steps = Math.ceil(Math.max(0, exact - 1e-12 * Math.max(1, exact))); // 1e-12: a target that is itself on the ladder
        if (!(steps <= Integer.MAX_VALUE)) {
            throw Require.broken("target", target, "takes more than " + Integer.MAX_VALUE + " steps",
                    "a step lowers the temperature by the share " + -Math.expm1(logRatio()));
        }
        return (int) steps;
    }

    /** ln q = −½ ln(1 + (B_high² − B_low²)/(B_low² + b²)), which keeps its digits where the fields nearly agree. */
    private double logRatio() {
        double low = Math.hypot(lowField, internalField);
        double gained = (highField - lowField) / low * ((highField + lowField) / low);
        return gained < 1e300 ? -0.5 * Math.log1p(gained) : Math.log(low) - Math.log(Math.hypot(highField, internalField));
    }
}

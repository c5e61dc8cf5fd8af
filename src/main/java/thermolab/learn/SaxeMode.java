package thermolab.learn;

import thermolab.num.Require;

/**
 * How a deep linear network learns one mode of its task: a plateau, then a sudden rise, then saturation.
 *
 * <p>With two layers, whitened inputs and balanced small weights, gradient flow on a mode of strength s obeys
 * τ da/dt = 2a(s − a), so a(t) = s / (1 + (s/a₀ − 1) exp(−2st/τ)): logistic, with half of s reached at
 * t = (τ/2s) ln(s/a₀ − 1). Strong modes are learned first, and the plateaus of the loss are saddles, not equilibria.
 * The form written here never overflows, however long t is.
 *
 * <p>Source: Saxe, McClelland and Ganguli, <i>Exact solutions to the nonlinear dynamics of learning in deep linear
 * neural networks</i>, ICLR 2014, equation 7.
 */
public final class SaxeMode {

    private SaxeMode() {
    }

    /**
     * Strength of the mode at time t.
     *
     * @param time t ≥ 0, in the unit of tau
     * @param target s > 0, the strength in the data
     * @param initial a₀ > 0 at t = 0; it may exceed s
     * @param tau time constant τ > 0: 1/(learning rate) in steps
     */
    public static double strength(double time, double target, double initial, double tau) {
        requireMode(target, initial, tau);
        Require.nonNegative("time", time, "");
        double decayed = Math.exp(-2 * target * (time / tau));
        return Require.answer("strength", decayed == 0 ? target : target / (1 - decayed + target / initial * decayed));
    }

    /** The time at which half of s is reached; needs a₀ < s/2. */
    public static double halfTime(double target, double initial, double tau) {
        requireMode(target, initial, tau);
        if (!(initial < target / 2)) {
            throw Require.broken("initial", initial, "must be below half of the target " + target,
                    "half is already reached");
        }
        return tau / target / 2 * (Math.log(target - initial) - Math.log(initial));
    }

    /**
     * The same by gradient descent on the loss (s − uv)²/2, from u = v = √a₀: the product uv after each step, with
     * the start first; shape [steps + 1]. Time is rate × step in units of τ.
     */
    public static double[] descend(double target, double initial, double rate, int steps) {
        requireMode(target, initial, 1);
        Require.positive("rate", rate, "");
        Require.atLeast("steps", steps, 0, "");
        double[] products = new double[steps + 1];
        double u = Math.sqrt(initial);
        double v = u;
        products[0] = u * v;
        for (int step = 1; step <= steps; step++) {
            double error = target - u * v;
            double nextU = u + rate * v * error;
            v += rate * u * error;
            u = nextU;
            products[step] = Require.finite("product at step " + step, u * v, "the rate may be too large");
        }
        return products;
    }

    private static void requireMode(double target, double initial, double tau) {
        Require.positive("target", target, "");
        Require.positive("initial", initial, "at zero the mode never starts");
        Require.positive("tau", tau, "");
    }
}

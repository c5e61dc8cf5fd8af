package thermolab.sample;

import thermolab.num.Require;

/**
 * A particle in a bowl E = kx²/2 that slides and is kicked, dx = −kx dt + √(2T) dW, started at x₀; exactly.
 *
 * <pre>
 *   mean x₀ e^{−kt},   variance (T/k)(1 − e^{−2kt})                                          [moments]
 *   KL(t) = ½ (v + m²)/v_∞ − ½ − ½ ln(v/v_∞),   v_∞ = T/k                                     [kl]
 * </pre>
 *
 * <p>T times KL is the free energy in excess of equilibrium; it falls all the time. Source: Uhlenbeck and Ornstein, Phys.
 * Rev. 36, 823 (1930); Risken, <i>The Fokker–Planck equation</i>, section 3.1.
 *
 * @param stiffness k &gt; 0, in 1/time (unit mobility)
 * @param temperature T &gt; 0
 */
public record OrnsteinUhlenbeck(double stiffness, double temperature) {

    public OrnsteinUhlenbeck {
        Require.positive("stiffness", stiffness, "");
        Require.positive("temperature", temperature, "did you pass beta?");
    }

    /** ⟨x(t)⟩, for a time of zero or more. */
    public double mean(double start, double time) {
        return start * Math.exp(-stiffness * Require.nonNegative("time", time, ""));                            // [moments]
    }

    /** The variance of x(t) around its mean. */
    public double variance(double time) {
        return -temperature / stiffness * Math.expm1(-2 * stiffness * Require.nonNegative("time", time, ""));   // [moments]
    }

    /** The relative entropy to equilibrium in nats, for a time above zero. */
    public double relativeEntropy(double start, double time) {
        double rest = temperature / stiffness;
        double v = variance(Require.positive("time", time, "at time zero it is infinite"));
        double m = mean(start, time);
        return 0.5 * (m * m / rest + v / rest - 1 - Math.log(v / rest));                                             // [kl]
    }

    /** ⟨x(0) x(t)⟩ in equilibrium. */
    public double autocovariance(double time) {
        return temperature / stiffness * Math.exp(-stiffness * Math.abs(time));
    }
}

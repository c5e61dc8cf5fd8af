package thermolab.sample;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * Langevin dynamics in a bowl, solved: dx = −k x dt + √(2T) dW from a known place x₀.
 *
 * <pre>
 *   x(t) is Gaussian with mean x₀ exp(−kt) and variance (T/k)(1 − exp(−2kt))                       [moments]
 *   KL(p_t ‖ p_∞) = ½ (r − 1 − ln r + mean²k/T),   r = variance · k/T                              [divergence]
 * </pre>
 *
 * <p>T times the divergence is the free energy that is still to be lost; it falls at all times. Source: Uhlenbeck and
 * Ornstein, Phys. Rev. 36, 823 (1930).
 *
 * @param curvature k &gt; 0, energy over x²
 * @param temperature T &gt; 0, in the unit of energy
 */
public record OrnsteinUhlenbeck(double curvature, double temperature) {

    public OrnsteinUhlenbeck {
        Require.positive("curvature", curvature, "");
        Require.positive("temperature", temperature, "did you pass beta?");
    }

    /** ⟨x(t)⟩ from x₀ = start, at a time of zero or more. */
    public double mean(double start, double time) {
        return Require.finite("start", start, "") * Math.exp(-curvature * Require.nonNegative("time", time, ""));                          // [moments]
    }

    /** The variance of x(t) among chains that all began at one place. */
    public double variance(double time) {
        double x = curvature * Require.nonNegative("time", time, "") * 2;
        return x < 1e-300 ? 2 * temperature * time : -temperature / curvature * Math.expm1(-x);              // [moments]
    }

    /** ⟨½ k x²⟩ at a time. */
    public double meanEnergy(double start, double time) {
        double mean = mean(start, time);
        return Require.answer("mean energy", curvature / 2 * (mean * mean + variance(time)));
    }

    /** KL from the distribution at a time &gt; 0 to equilibrium, in nats. */
    public double relativeEntropy(double start, double time) {
        double width = curvature / temperature;
        Require.positive("time", time, "a point has infinite divergence");
        double missing = Math.exp(-2 * curvature * time);                                                    // 1 − r
        double mean = mean(start, time);
        double excess = missing < 0.5 ? Differences.excess(-missing) : -missing - Math.log(-Math.expm1(-2 * curvature * time));
        return Require.answer("divergence", (excess + mean * mean * width) / 2);                                                          // [divergence]
    }
}

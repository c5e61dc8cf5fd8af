package thermolab.capstone;

import java.util.random.RandomGenerator;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * A weight that is a Brownian particle: a trap holds it, a label y = ±1 pushes it, noise shakes it.
 *
 * <pre>
 *   dw = −(k w − y f) dt + √(2T) dW,   w(0) ~ N(0, T/k)
 *   w(t) | y ~ N(y m, T/k),  m = (f/k)(1 − e^(−kt))                                     [mean]
 *   Q = f m − k m²/2        heat, mean, since the label is shown                        [heat]
 *   a = m √(k/T),  I = ln 2 − ⟨ln(1 + e^(−2a² − 2az))⟩,  z ~ N(0, 1);  ΔS(w) = I        [information]
 *   ramp of n equal steps, a long wait after each: Q/T = a²/(2n)                        [ramp]
 * </pre>
 *
 * <p>Here what is learned spreads the weight: its entropy grows by exactly I, and pays. Heat is what haste costs on top. By quadrature,
 * errors below 1e-12.
 *
 * @param force f, zero or more
 * @param stiffness k &gt; 0
 * @param temperature T &gt; 0
 */
public record LangevinLearner(double force, double stiffness, double temperature) {

    private static final double REACH = 9;     // standard deviations; beyond, the normal density is below 1e-18
    private static final int POINTS = 1801;

    public LangevinLearner {
        Require.nonNegative("force", force, "turn the label round instead");
        Require.positive("stiffness", stiffness, "without a trap the weight drifts away");
        Require.positive("temperature", temperature, "of the bath");
        Require.finite("force²/(stiffness × temperature)", force / stiffness * (force / temperature), "choose a smaller force");
    }

    /** m(t) for the label +1. */
    public double mean(double time) {
        return force / stiffness * -Math.expm1(-stiffness * Require.nonNegative("time", time, ""));      // [mean]
    }

    /** All the force at once, then so much time. */
    public LearningBound after(double time) {
        double m = mean(time);
        return bound(m, (force - stiffness * m / 2) * m / temperature);                                  // [heat]
    }

    /** The same with labels that are standard normal numbers, y ~ N(0, 1), in place of signs: I = ½ ln(1 + a²), and the heat is as before. */
    public LearningBound afterGaussianLabels(double time) {
        double m = mean(time);
        double nats = Math.log1p(m * Math.sqrt(stiffness / temperature) * (m * Math.sqrt(stiffness / temperature))) / 2;
        return new LearningBound(nats, nats, Require.finite("heat over temperature", (force - stiffness * m / 2) * m / temperature,
                "the force is too large for this temperature"));
    }

    /** The force in equal steps, with a long wait after each; 1 is all at once. */
    public LearningBound ramp(int steps) {
        double m = force / stiffness;
        return bound(m, stiffness * m / temperature * m / 2 / Require.atLeast("steps", steps, 1, ""));   // [ramp]
    }

    /** Mean heat over T of so many weights that are simulated with the exact law of their motion; the label is +1, by symmetry. */
    public Estimate simulatedHeat(double time, int weights, RandomGenerator random) {
        double spread = Math.sqrt(temperature / stiffness);
        double keep = Math.exp(-stiffness * Require.positive("time", time, ""));
        double[] heats = new double[Require.atLeast("weights", weights, 2, "one weight has no error")];
        for (int i = 0; i < weights; i++) {
            double w = spread * random.nextGaussian();
            double next = force / stiffness + (w - force / stiffness) * keep + spread * Math.sqrt(1 - keep * keep) * random.nextGaussian();
            heats[i] = (force - stiffness * (w + next) / 2) * (next - w) / temperature;                  // all the energy that it lost
        }
        return Estimate.ofMean(Require.finite("heats", heats, "the force is too large"));
    }

    private LearningBound bound(double m, double heatNats) {
        Require.finite("heat over temperature", heatNats, "the force is too large for this temperature");
        double nats = information(m * Math.sqrt(stiffness / temperature));
        return new LearningBound(nats, nats, heatNats);
    }

    /** I(y; y a + z) for a fair sign y and z ~ N(0, 1), in nats: 0 at a = 0, ln 2 for large a. @param a zero or more */
    public static double information(double a) {
        Require.nonNegative("a", a, "a signal over its noise");
        if (a > 40) {
            return Math.log(2);                                                                          // missed by less than e^(−800)
        }
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double z = -REACH + 2 * REACH * i / (POINTS - 1);
            double u = -2 * a * (a + z);
            double surprise = Math.max(0, u) + Math.log1p(Math.exp(-Math.abs(u)));                       // ln(1 + e^u)
            sum += (Math.log(2) - surprise) * Math.exp(-z * z / 2);
        }
        return Math.max(0, sum * 2 * REACH / (POINTS - 1) / Math.sqrt(2 * Math.PI));                     // [information]
    }
}

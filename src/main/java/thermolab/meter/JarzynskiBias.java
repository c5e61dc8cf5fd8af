package thermolab.meter;

import thermolab.num.Require;

/**
 * How far Jarzynski's estimate from n paths lies above Δ on average, exactly, where works are Gaussian with variance s² (in units
 * of the temperature squared), so that their dissipation is s²/2.
 *
 * <pre>
 *   bias = −⟨ln (1/n) Σ L_i⟩,   L = e^(−(w − Δ)) log-normal with mean 1                                        [bias]
 *        = ∫ [φ(t/n)ⁿ − e^(−t)] dt/t,   φ(t) = ⟨e^(−tL)⟩                                          (Frullani)    [quadrature]
 *   n = 1: s²/2, the dissipation;    n → ∞: (e^(s²) − 1)/(2n)                                               [leading]
 * </pre>
 *
 * <p>The bias is never negative and falls with n. Quadrature by the trapezoidal rule in ln t and in the Gaussian variable; relative
 * accuracy about 1e-8. Sources: Gore, Ritort and Bustamante, PNAS 100, 12564 (2003); Jarzynski, Phys. Rev. E 73, 046105 (2006).
 */
public final class JarzynskiBias {

    private static final double WIDE = 9;             // standard deviations; beyond lie 1e-19
    private static final double STEP = 0.2;           // the integrands are analytic: errors fall as e^(−π²/step)

    private JarzynskiBias() {
    }

    /**
     * The exact bias, in units of the temperature.
     *
     * @param variance s² of the works w = W/T, zero or more and at most 100
     * @param paths n, at least 1
     */
    public static double gaussian(double variance, int paths) {
        Require.nonNegative("variance", variance, "");
        Require.atLeast("paths", paths, 1, "");
        if (variance > 100) {
            throw Require.broken("variance", variance, "must be at most 100", "no number of paths would do");
        }
        double s = Math.sqrt(variance);
        if (s == 0 || paths == 1) {
            return variance / 2;
        }
        double reach = variance / 2 + WIDE * s;       // of ln L to either side
        double sum = 0;
        for (double u = -reach - 20; u < reach + 5; u += STEP) {                                                     // [quadrature]
            sum += STEP * difference(Math.exp(u), s, paths);
        }
        return sum;
    }

    /** φ(t/n)ⁿ − e^(−t), from 1 − φ, which keeps its digits at small t. */
    private static double difference(double t, double s, int paths) {
        double h = STEP / Math.max(1, s);
        double missing = 0;
        for (double z = -WIDE; z < WIDE + s; z += h) {
            double weight = h * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            missing -= weight * Math.expm1(-t / paths * Math.exp(s * z - s * s / 2));
        }
        return (missing < 1 ? Math.exp(paths * Math.log1p(-missing)) : 0) - Math.exp(-t);
    }

    /** The leading term at many paths, (e^(s²) − 1)/(2n); far too large where it exceeds the dissipation s²/2. */
    public static double leading(double variance, int paths) {
        Require.nonNegative("variance", variance, "");
        return Math.expm1(variance) / (2.0 * Require.atLeast("paths", paths, 1, ""));                        // [leading]
    }

    /** e^(s²/2): about how many Gaussian works it takes until one of those that matter has been seen. */
    public static double pathsNeeded(double variance) {
        return Math.exp(Require.nonNegative("variance", variance, "") / 2);
    }
}

package thermolab.meter;

import java.util.Arrays;
import java.util.stream.IntStream;
import thermolab.num.Differences;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.sample.WorkDistribution;

/**
 * How far Jarzynski's estimate from n paths lies above Δ on average, exactly, for works whose distribution is known: Gaussian with
 * variance s² (in units of the temperature squared), so that their dissipation is s²/2, or finitely many.
 *
 * <pre>
 *   bias = −⟨ln (1/n) Σ L_i⟩,   L = e^(−(w − Δ)) with mean 1                                                   [bias]
 *        = ∫ [φ(t/n)ⁿ − e^(−t)] dt/t,   φ(y) = ⟨e^(−yL)⟩                                          (Frullani)    [quadrature]
 *   n ln φ(y) + ny = n ln(1 + ⟨e^(−δ) − 1 + δ⟩),   δ = y(L − 1)                 positive terms, no differences    [excess]
 *   n = 1: the dissipation;    n → ∞: Var L/(2n), for Gaussian works (e^(s²) − 1)/(2n)                       [leading]
 * </pre>
 *
 * <p>The bias is never negative and falls with n. Quadrature by the trapezoidal rule in ln t and in the Gaussian variable; relative
 * accuracy about 1e-12. Sources: Gore, Ritort and Bustamante, PNAS 100, 12564 (2003); Jarzynski, Phys. Rev. E 73, 046105 (2006).
 */
public final class JarzynskiBias {

    private static final double WIDE = 9;             // standard deviations; beyond lie 1e-19
    private static final double STEP = 0.2;           // the integrands are analytic: errors fall as e^(−π²/step)
    private static final double LARGE = 30;           // e^30 is far from overflow
    private static final double WIDEST = 1000;        // temperatures between works

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
        double h = STEP / Math.max(1, s);
        int nodes = (int) Math.ceil((2 * WIDE + s) / h);
        double[] weights = new double[nodes];
        double[] logs = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            double z = i * h - WIDE;
            weights[i] = h * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            logs[i] = s * z - variance / 2;
        }
        return integral(weights, logs, paths);
    }

    /**
     * The exact bias where finitely many works can occur, in units of the temperature.
     *
     * @param temperature T &gt; 0, in the unit of the works, which lie within 1000 T of each other
     * @param paths n, at least 1
     */
    public static double of(WorkDistribution works, double temperature, int paths) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.atLeast("paths", paths, 1, "");
        int[] occurring = IntStream.range(0, works.works().length).filter(i -> works.probabilities()[i] > 0).toArray();
        double[] p = Arrays.stream(occurring).mapToDouble(i -> works.probabilities()[i]).toArray();
        double[] w = Arrays.stream(occurring).mapToDouble(i -> works.works()[i]).toArray();
        double range = (w[w.length - 1] - w[0]) / temperature;
        if (!(range <= WIDEST)) {
            throw Require.broken("range of the works over the temperature", range, "must be at most " + WIDEST, "no number of paths would do");
        }
        double missed = works.freeEnergyChange(temperature) - new WorkDistribution(w, p).freeEnergyChange(temperature);
        if (!(Math.abs(missed) <= 1e-9 * temperature * Math.max(1, range))) {
            throw Require.broken("probability of the works that matter", "0.0", "must be above the smallest double", "no number of paths would do");
        }
        double[] logs = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            logs[i] = (w[0] - w[i]) / temperature;
        }
        double[] terms = new double[w.length];
        Arrays.setAll(terms, i -> Math.log(p[i]) + logs[i]);
        double norm = LogSumExp.of(terms);
        Arrays.setAll(logs, i -> logs[i] - norm);                                                             // ln L
        if (paths > 1) {
            return integral(p, logs, paths);
        }
        double dissipated = 0;
        for (int i = 0; i < w.length; i++) {
            dissipated += p[i] * Differences.exponentialExcess(-logs[i]);                                     // −⟨ln L⟩, as ⟨L⟩ = 1
        }
        return dissipated;
    }

    private static double integral(double[] weights, double[] logs, int paths) {
        double least = Arrays.stream(logs).min().orElse(0);
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        for (double u = Math.min(0, Math.log(paths) - most) - 20; u < 5 - Math.min(0, least); u += STEP) {            // [quadrature]
            sum += STEP * difference(Math.exp(u), weights, logs, paths);
        }
        return sum;
    }

    /** φ(t/n)ⁿ − e^(−t). */
    private static double difference(double t, double[] weights, double[] logs, double paths) {
        double y = t / paths;
        double sum = 0;
        if (y > LARGE) {
            for (int i = 0; i < logs.length; i++) {
                sum += weights[i] * Math.exp(-y * Math.exp(logs[i]));
            }
            return Math.pow(sum, paths);                                                                       // e^(−t) is nothing beside it
        }
        for (int i = 0; i < logs.length; i++) {
            sum += weights[i] * Differences.exponentialExcess(y * Math.expm1(logs[i]));
        }
        double excess = paths * Math.log1p(sum);                                                             // [excess]
        return excess < 1 ? Math.exp(-t) * Math.expm1(excess) : Math.exp(excess - t) - Math.exp(-t);
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

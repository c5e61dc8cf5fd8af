package thermolab.sample;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * How far apart two values of a control parameter are, as slow dissipation measures it. If power is lost at the rate ζ(λ) λ̇²,
 *
 * <pre>
 *   L = ∫ √ζ dλ,   W_diss = ∫ ζ λ̇² dt ≥ L²/t, with equality at constant speed √ζ |λ̇|                           [length]
 *   at a constant λ̇:  W_diss = (λ₁ − λ₀) ∫ ζ dλ / t                                                           [linear]
 *   an overdamped bead:   moved trap ζ = γ;   stiffened trap ζ = γT/(4k³)                                       [bead]
 *   N steps that equilibrate:  ζ = T × Fisher information / 2 and t = N;   trap T/(4k²), levels f(1 − f)/(2T)    [steps]
 * </pre>
 *
 * <p>Leading order in 1/t: a fast drive may be better served by another protocol, and one with jumps at its ends (Schmiedl and
 * Seifert, 2007). Quadrature over 512 panels of equal factors, or of equal steps where λ changes its sign; exact to 1e-10 for
 * metrics without kinks, and refused where it is less sure than 1e-5. Sources: Crooks, Phys.
 * Rev. Lett. 99, 100602 (2007); Sivak and Crooks, Phys. Rev. Lett. 108, 190602 (2012).
 */
public final class ThermodynamicLength {

    private static final int PANELS = 512;
    private static final int HALVINGS = 50;
    private static final double SMOOTH = 1e-5;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(5, 0, 1);

    private final DoubleUnaryOperator metric;
    private final double from;
    private final double to;
    private final double[] lengths = new double[PANELS + 1];    // from the start to each panel's end

    private ThermodynamicLength(DoubleUnaryOperator metric, double from, double to) {
        this.metric = metric;
        this.from = from;
        this.to = to;
        double doubt = 0;
        for (int i = 0; i < PANELS; i++) {
            double halves = root(i, 0, 0.5) + root(i, 0.5, 1);
            doubt += Math.abs(root(i, 0, 1) - halves);
            lengths[i + 1] = lengths[i] + halves;
        }
        if (!(doubt <= SMOOTH * length())) {
            throw Require.broken("length", length() + " ± " + doubt, "must be surer than that", "the metric changes too fast; split the way");
        }
    }

    /**
     * The length of the way from one value to another.
     *
     * @param metric ζ(λ) &gt; 0 between the two values, energy × time over λ²
     */
    public static ThermodynamicLength of(DoubleUnaryOperator metric, double from, double to) {
        Require.finite("from", from, "");
        Require.finite("to", to, "");
        if (from == to) {
            throw Require.broken("to", to, "must differ from 'from'", "a protocol of length zero dissipates nothing");
        }
        return new ThermodynamicLength(metric, from, to);
    }

    /** Of an overdamped bead in a harmonic trap whose stiffness goes from k₀ to k₁: ζ = γT/(4k³). */
    public static ThermodynamicLength ofStiffness(double before, double after, double friction, double temperature) {
        Require.positive("before", before, "");
        Require.positive("after", after, "");
        Require.positive("friction", friction, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        return of(k -> friction * temperature / (4 * k * k * k), before, after);                                   // [bead]
    }

    /** L, in √(energy × time); positive in either direction. */
    public double length() {
        return lengths[PANELS];                                                                              // [length]
    }

    /** L²/t, the least that a slow drive of this duration dissipates. */
    public double leastDissipation(double duration) {
        return length() * length() / Require.positive("duration", duration, "");
    }

    /** What a slow drive at constant λ̇ dissipates. */
    public double linearDissipation(double duration) {
        double sum = 0;
        for (int i = 0; i < PANELS; i++) {
            double low = edge(i);
            double width = edge(i + 1) - low;
            sum += width * RULE.integrate(s -> checked(low + s * width));
        }
        return (to - from) * sum / Require.positive("duration", duration, "");                   // [linear]
    }

    /** λ at steps + 1 moments evenly spaced in time, at constant speed in length: the best slow protocol. */
    public double[] controls(int steps) {
        Require.atLeast("steps", steps, 1, "");
        double[] controls = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            controls[i] = i == 0 ? from : i == steps ? to : at(length() * i / steps);
        }
        return controls;
    }

    private double at(double length) {
        int panel = 0;
        while (panel < PANELS - 1 && lengths[panel + 1] < length) {
            panel++;
        }
        double missing = length - lengths[panel];
        double least = 0;
        double most = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double share = (least + most) / 2;
            if (root(panel, 0, share) < missing) {
                least = share;
            } else {
                most = share;
            }
        }
        return (1 - least) * edge(panel) + least * edge(panel + 1);
    }

    /** Where panel i begins: at equal factors where both ends have one sign, at equal steps where not. */
    private double edge(int i) {
        double share = (double) i / PANELS;
        return i == 0 ? from : i == PANELS ? to
                : Math.signum(from) * Math.signum(to) > 0 ? from * Math.exp(share * Differences.logRatio(Math.abs(to), Math.abs(from)))
                : (1 - share) * from + share * to;
    }

    /** ∫ √ζ |dλ| over a part of panel i, given in shares of it. */
    private double root(int i, double first, double last) {
        double low = edge(i);
        double width = edge(i + 1) - low;
        return (last - first) * Math.abs(width) * RULE.integrate(s -> Math.sqrt(checked(low + (first + s * (last - first)) * width)));
    }

    private double checked(double control) {
        return Require.positive("metric at " + control, metric.applyAsDouble(control), "friction is positive");
    }
}

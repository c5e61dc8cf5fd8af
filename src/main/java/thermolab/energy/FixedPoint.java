package thermolab.energy;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.exception.MathIllegalStateException;
import thermolab.num.Require;

/**
 * A coupling that a step of renormalisation leaves as it is, and how fast its neighbours run away.
 *
 * <pre>
 *   R(K*) = K*,   λ = R'(K*),   y = ln λ/ln b,   ν = 1/y                                                    [fixed]
 * </pre>
 *
 * <p>After n steps of scale b a coupling that began at K* + δ stands at about K* + λⁿ δ. The correlation length shrinks by b in each step,
 * so that it was about |δ|^(−ν) lattice spacings. With |λ| &lt; 1 the fixed point is stable and is a phase; with λ &gt; 1 it is a boundary
 * between two. The root is found by Brent's method to rounding, λ by a difference of sixth order, good to about 1e-10 for smooth maps.
 *
 * @param coupling K*
 * @param eigenvalue λ
 */
public record FixedPoint(double coupling, double eigenvalue) {

    private static final double STEP = 0.004;       // of the interval: where rounding and the left-out order balance
    private static final double MET = 1e-7;         // relative: how nearly R(K*) = K* must hold

    public FixedPoint {
        Require.finite("coupling", coupling, "");
        Require.finite("eigenvalue", eigenvalue, "");
    }

    /**
     * The fixed point inside an interval, at whose ends R(K) − K has opposite signs. R is asked inside the interval only, about fifty
     * times. With several fixed points in the interval it is one of them.
     *
     * @param map R, without jumps
     */
    public static FixedPoint of(DoubleUnaryOperator map, double low, double high) {
        Require.finite("low", low, "");
        Require.finite("high", high, "");
        double width = high - low;
        if (!(width > 0) || Double.isInfinite(width)) {
            throw Require.broken("interval", "[" + low + ", " + high + "]", "must have low below high", "");
        }
        double atLow = excess(map, low);
        double atHigh = excess(map, high);
        if (atLow * atHigh >= 0 && !(Math.signum(atLow) * Math.signum(atHigh) < 0)) {
            String ends = "R(K) - K is " + atLow + " at " + low + " and " + atHigh + " at " + high;
            throw Require.broken("interval", "[" + low + ", " + high + "]",
                    "must hold a fixed point inside, with R(K) above K on one side of it and below on the other", ends);
        }
        double root = root(map, low, high);
        double missed = excess(map, root);
        if (Math.abs(missed) > MET * (width + Math.abs(root))) {
            throw Require.broken("map", "R(" + root + ") = " + (root + missed), "must not jump across K", "it has no fixed point here");
        }
        return new FixedPoint(root, slope(map, root, Math.min(STEP * width, Math.min(root - low, high - root) / 3)));
    }

    private static double root(DoubleUnaryOperator map, double low, double high) {
        double size = Math.max(Math.abs(low), Math.abs(high));
        try {
            return new BracketingNthOrderBrentSolver(1e-15, 1e-16 * size, 0, 5).solve(1000, k -> excess(map, k), low, high);
        } catch (MathIllegalStateException never) {
            throw Require.broken("map", "[" + low + ", " + high + "]", "must be a continuous function here", "1000 values did not suffice");
        }
    }

    private static double excess(DoubleUnaryOperator map, double at) {
        double value = map.applyAsDouble(at);
        if (!Double.isFinite(value)) {
            throw Require.broken("R(" + at + ")", value, "must be a finite number", "narrow the interval");
        }
        return value - at;
    }

    /** R', from three values on each side. */
    private static double slope(DoubleUnaryOperator map, double at, double step) {
        double h = at + step - at;
        double sum = 0;
        double[] weights = {45, -9, 1};
        for (int k = 1; k <= 3; k++) {
            sum += weights[k - 1] * (excess(map, at + k * h) - excess(map, at - k * h));
        }
        return 1 + sum / (60 * h);
    }

    /** Whether neighbours come nearer: |λ| below one. */
    public boolean isStable() {
        return Math.abs(eigenvalue) < 1;
    }

    /** y = ln λ/ln b, for λ above zero: positive where neighbours run away (relevant), negative where they come (irrelevant). */
    public double exponent(double b) {
        if (!(b > 1) || Double.isInfinite(b)) {
            throw Require.broken("b", b, "must be finite and above 1", "it is how many old spacings make a new one");
        }
        if (!(eigenvalue > 0)) {
            throw Require.broken("eigenvalue", eigenvalue, "must be positive to be a power of b", "neighbours change sides, or are gone at once");
        }
        return Math.log(eigenvalue) / Math.log(b);
    }

    /** ν = ln b/ln λ, for λ above one: the exponent of the correlation length. */
    public double nu(double b) {
        double y = exponent(b);
        if (!(y > 0)) {
            throw Require.broken("eigenvalue", eigenvalue, "must be above 1 for a correlation length that diverges",
                    "this fixed point is a phase and not a critical point");
        }
        return 1 / y;
    }
}

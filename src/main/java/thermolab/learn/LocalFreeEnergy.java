package thermolab.learn;

import java.util.function.DoubleUnaryOperator;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Local free energy: how good a place is together with its surroundings,
 * F(x) = −T ln ∫ exp(−[f(y) + γ(y − x)²/2]/T) dy.
 *
 * <p>Entropy-SGD descends F instead of f. γ sets how far the look-around reaches: √(T/γ). A narrow deep minimum can
 * lose against a wide shallow one. The slope is F′(x) = γ(x − ⟨y⟩), with the mean over the tethered distribution, so it
 * can be estimated by sampling. As γ → ∞, F(x) − (T/2) ln(γ/2πT) → f(x). One dimension; f, γy² and T share one unit.
 * {@link #normalised} divides the integral by the Gaussian's own, so that a constant f is its own local free energy.
 *
 * <p>Source: Chaudhari et al., <i>Entropy-SGD</i>, ICLR 2017, section 3 (there T = 1 and the sign is reversed).
 */
public final class LocalFreeEnergy {

    private static final double REACH = 13;      // standard deviations of the tether on each side, to begin with
    private static final double NEGLIGIBLE = 80; // a weight of exp(−80) of the largest does not count
    private static final int POINTS = 40_001;
    private static final int MOST_MOVES = 200;

    private LocalFreeEnergy() {
    }

    /** For f(y) = h y²/2: F(x) = hγx²/(2(h + γ)) + (T/2) ln((h + γ)/(2πT)); h may be negative down to −γ. */
    public static double ofQuadratic(double curvature, double x, double gamma, double temperature) {
        requireTether(curvature, gamma, temperature);
        Require.finite("x", x, "");
        Require.finite("curvature + gamma", curvature + gamma, "");
        return curvature / (curvature + gamma) * gamma * x * x / 2
                + temperature / 2 * (Math.log(curvature + gamma) - Math.log(2 * Math.PI) - Math.log(temperature));
    }

    /** The slope of {@link #ofQuadratic}: hγx/(h + γ); the tether is a spring in series with the well. */
    public static double slopeOfQuadratic(double curvature, double x, double gamma, double temperature) {
        requireTether(curvature, gamma, temperature);
        Require.finite("x", x, "");
        Require.finite("curvature + gamma", curvature + gamma, "");
        return curvature / (curvature + gamma) * gamma * x;
    }

    /**
     * F(x) of any f by the trapezoidal rule, which converges exponentially for smooth f, on a window that follows the
     * weight: it grows until both ends are negligible, and shrinks to where the weight is. f must not fall faster than the
     * tether rises, and must vary slowly on the scale √(T/γ)/1600.
     */
    public static double of(DoubleUnaryOperator f, double x, double gamma, double temperature) {
        Tethered weights = Tethered.around(f, x, gamma, temperature);
        return -temperature * (LogSumExp.of(weights.logs) + Math.log(weights.step()));
    }

    /** F(x) + (T/2) ln(2πT/γ): the same with a normalised Gaussian window; between min f and max f. */
    public static double normalised(DoubleUnaryOperator f, double x, double gamma, double temperature) {
        return Require.answer("free energy",
                of(f, x, gamma, temperature) + temperature / 2 * Math.log(2 * Math.PI * (temperature / gamma)));
    }

    /** F′(x) = γ(x − ⟨y⟩) of any f, by the same quadrature. */
    public static double slope(DoubleUnaryOperator f, double x, double gamma, double temperature) {
        Tethered weights = Tethered.around(f, x, gamma, temperature);
        double[] p = LogSumExp.softmax(weights.logs);
        double shift = 0;
        for (int i = 0; i < POINTS; i++) {
            shift += p[i] * weights.offset(i);
        }
        return -gamma * shift;
    }

    /** −[f(y) + γ(y − x)²/2]/T on a grid of y − x from {@code low} to {@code high}. */
    private static final class Tethered {

        private final double low;
        private final double high;
        private final double[] logs = new double[POINTS];
        private int top;             // where the weight is largest
        private int first = POINTS;  // the first and the last point whose weight counts
        private int last = -1;

        private Tethered(DoubleUnaryOperator f, double x, double gamma, double temperature, double low, double high) {
            this.low = low;
            this.high = high;
            for (int i = 0; i < POINTS; i++) {
                double offset = offset(i);
                logs[i] = -(f.applyAsDouble(x + offset) + gamma * offset * offset / 2) / temperature;
                top = logs[i] > logs[top] ? i : top;
            }
            for (int i = 0; i < POINTS; i++) {
                if (logs[i] > logs[top] - NEGLIGIBLE) {
                    first = Math.min(first, i);
                    last = i;
                }
            }
        }

        static Tethered around(DoubleUnaryOperator f, double x, double gamma, double temperature) {
            Require.positive("gamma", gamma, "without a tether the look-around has no end");
            Require.positive("temperature", temperature, "");
            Require.finite("x", x, "");
            double reach = REACH * Math.sqrt(temperature / gamma);
            Tethered window = new Tethered(f, x, gamma, temperature, -reach, reach);
            for (int move = 0; move < MOST_MOVES; move++) {
                boolean opens = window.first == 0 || window.last == POINTS - 1;
                if (!opens && 4 * (window.last - window.first) > POINTS) {
                    return window;
                }
                double width = opens ? window.high - window.low : window.step();
                double low = window.offset(opens ? 0 : window.first) - (window.first == 0 || !opens ? width : 0);
                double high = window.offset(opens ? POINTS - 1 : window.last)
                        + (window.last == POINTS - 1 || !opens ? width : 0);
                window = new Tethered(f, x, gamma, temperature, low, high);
            }
            throw Require.broken("gamma", gamma, "must hold f near x = " + x, "f falls faster than the tether rises");
        }

        double step() {
            return (high - low) / (POINTS - 1);
        }

        double offset(int i) {
            return low + i * step();
        }
    }

    private static void requireTether(double curvature, double gamma, double temperature) {
        Require.positive("gamma", gamma, "without a tether the look-around has no end");
        Require.positive("temperature", temperature, "");
        Require.finite("curvature", curvature, "");
        if (!(curvature > -gamma)) {
            throw Require.broken("curvature", curvature, "must be above -gamma = " + -gamma, "else the integral diverges");
        }
    }
}

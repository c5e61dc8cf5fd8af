package thermolab.energy;

import thermolab.num.Require;

/**
 * The Ising model on an m × n torus, exactly, for J = 1, no field and K = 1/T.
 *
 * <pre>
 *   Z = ½ (2 sinh 2K)^(mn/2) [Π 2cosh(mγ_o/2) + Π 2sinh(mγ_o/2) + Π 2cosh(mγ_e/2) + Π 2sinh(mγ_e/2)]        [Z]
 *   cosh γ_l = cosh 2K coth 2K − cos(πl/n),   γ_0 = 2K + ln tanh K                                           [gamma]
 * </pre>
 *
 * <p>The products run over the n odd and the n even l below 2n. γ_0 is negative above the critical temperature, zero at it:
 * that product changes sign there, so it is carried apart from its logarithm. Each product has Z's size, e^(2mn K) and far
 * beyond a double, hence logarithms, with first and second derivatives in K by the chain rule; none is a difference of
 * large numbers. Cost: 2n hyperbolic functions. T from 0.01 upwards; above {@value HotTorus#FROM} {@link HotTorus}.
 *
 * <p>Source: Kaufman, Phys. Rev. 76, 1232 (1949); in this form Ferdinand and Fisher, Phys. Rev. 185, 832 (1969), eq. 2.3.
 */
public final class Kaufman {

    private static final double LOWEST_TEMPERATURE = 0.01;

    private final int rows;
    private final int columns;
    private final double k;
    private final double s;      // sinh 2K
    private final double c;      // cosh 2K
    private final double tilt;   // a slope taken out of each logarithm: ln Z' is then counted from the ground state's 2mn

    private double sum;          // of the four products and of their derivatives, in units of e^largest
    private double sum1;
    private double sum2;
    private double largest = Double.NEGATIVE_INFINITY;

    private Kaufman(int rows, int columns, double temperature) {
        this.rows = rows;
        this.columns = columns;
        k = 1 / temperature;
        s = Math.sinh(2 * k);
        c = Math.cosh(2 * k);
        tilt = (double) rows * columns * (2 - c / s);
    }

    /** The L × L torus, L from 2. */
    public static PerSpin square(int side, double temperature) {
        return torus(side, side, temperature);
    }

    /** The torus of rows × columns spins, each at least 2. */
    public static PerSpin torus(int rows, int columns, double temperature) {
        Require.atLeast("rows", rows, 2, "a spin would be its own neighbour");
        Require.atLeast("columns", columns, 2, "a spin would be its own neighbour");
        Require.positive("temperature", temperature, "did you pass beta?");
        if (temperature < LOWEST_TEMPERATURE) {
            throw Require.broken("temperature", temperature, "must be at least " + LOWEST_TEMPERATURE,
                    "below, only the two ground states matter: ln Z = 2 N/T + ln 2");
        }
        if (temperature > HotTorus.FROM) {
            return HotTorus.at(rows, columns, temperature);
        }
        return new Kaufman(rows, columns, temperature).solve();
    }

    private PerSpin solve() {
        double spins = (double) rows * columns;
        addProduct(1, false);
        addProduct(1, true);
        addProduct(0, false);
        addProduct(0, true);
        double first = sum1 / sum;
        double logZ = 0.5 * spins * (2 * k + Math.log(-Math.expm1(-4 * k))) - Math.log(2) + largest + Math.log(sum);
        double slope = 2 * spins + first;
        double curvature = -2 * spins / s / s + sum2 / sum - first * first;
        return new PerSpin(logZ / spins, -slope / spins, k * k * Math.max(0, curvature) / spins);                  // [Z]
    }

    /** Adds Π 2cosh(mγ_l/2) or Π 2sinh(mγ_l/2) over l = parity, parity + 2, … to the sums. */
    private void addProduct(int parity, boolean hyperbolicSine) {
        double log = 0;
        double log1 = -tilt;
        double log2 = 0;
        double factor = 1;       // the sinh of l = 0, in units of e^|x|, with its derivatives
        double factor1 = 0;
        double factor2 = 0;
        for (int l = parity; l < 2 * columns; l += 2) {
            double[] gamma = gamma(l);
            double x = 0.5 * rows * gamma[0];
            double x1 = 0.5 * rows * gamma[1];
            double x2 = 0.5 * rows * gamma[2];
            double tail = Math.exp(-2 * Math.abs(x));
            log += Math.abs(x);
            if (!hyperbolicSine) {
                double tanh = Math.tanh(x);
                log += Math.log1p(tail);
                log1 += x1 * tanh;
                log2 += x2 * tanh + x1 * x1 * (1 - tanh * tanh);
            } else if (l > 0) {
                double coth = 1 / Math.tanh(x);
                log += Math.log1p(-tail);
                log1 += x1 * coth;
                log2 += x2 * coth + x1 * x1 * (1 - coth * coth);
            } else {
                factor = -Math.signum(x) * Math.expm1(-2 * Math.abs(x));
                factor1 = (1 + tail) * x1;
                factor2 = factor * x1 * x1 + (1 + tail) * x2;
            }
        }
        add(log, factor, log1 * factor + factor1, (log2 + log1 * log1) * factor + 2 * log1 * factor1 + factor2);
    }

    private void add(double log, double value, double first, double second) {
        double top = Math.max(log, largest);
        double old = Math.exp(largest - top);
        double scale = Math.exp(log - top);
        sum = sum * old + value * scale;
        sum1 = sum1 * old + first * scale;
        sum2 = sum2 * old + second * scale;
        largest = top;
    }

    /** γ_l with its first and second derivative in K.                                                        [gamma] */
    private double[] gamma(int l) {
        if (l == 0) {
            return new double[] {2 * k + Math.log(Math.tanh(k)), 2 + 2 / s, -4 * c / s / s};
        }
        double half = Math.sin(Math.PI * l / (2.0 * columns));
        double above = (s - 1) * (s - 1) / s + 2 * half * half;               // cosh γ − 1, without cancellation
        double gamma = 2 * Math.log(Math.sqrt(above / 2) + Math.sqrt(1 + above / 2));
        double sinh = Math.sqrt(above) * Math.sqrt(above + 2);
        double first = 2 * c * (1 - 1 / s / s) / sinh;
        double second = (4 * s - 4 / s + 8 * c / s * (c / s) / s - (1 + above) * first * first) / sinh;
        return new double[] {gamma, first, second};
    }
}

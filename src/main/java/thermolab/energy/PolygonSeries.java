package thermolab.energy;

/**
 * The closed polygons of the square lattice, F(w) = w² + 2w³ + 9w⁴/2 + 12w⁵ + …: what the Ising model adds to free spins when
 * it is hot, w = tanh² K, and to perfect order when it is cold, w = e^(−4K).
 *
 * <pre>
 *   F(w) = ln(1 + w) − Σ_m C(2m, m)² yᵐ/(4m),   y = w (1 − w)²/(1 + w)⁴                                    [F]
 * </pre>
 *
 * <p>[F] is Onsager's integral term by term. Its first terms cancel, so the coefficients of the sum are made once; up to w =
 * {@value #LARGEST} the terms left out are below 1e-17 of F. Source: Onsager, Phys. Rev. 65, 117 (1944), equation 109c.
 */
final class PolygonSeries {

    /** The largest w. */
    static final double LARGEST = 0.02;
    private static final int TERMS = 22;
    private static final double[] COEFFICIENTS = coefficients();

    private PolygonSeries() {
    }

    /** F, F' and F'' at w between 0 and {@link #LARGEST}. */
    static Jet at(double w) {
        double value = 0;
        double first = 0;
        double second = 0;
        for (int n = TERMS; n >= 2; n--) {
            double a = COEFFICIENTS[n];
            second = second * w + n * (n - 1) * a;
            first = first * w + n * a;
            value = value * w + a;
        }
        return new Jet(value * w * w, first * w, second);
    }

    private static double[] coefficients() {
        double[] y = {0, 1};
        for (int factor = 0; factor < 2; factor++) {
            y = times(y, new double[] {1, -1});
        }
        double[] geometric = new double[TERMS + 1];
        for (int n = 0; n <= TERMS; n++) {
            geometric[n] = n % 2 == 0 ? 1 : -1;                  // 1/(1 + w)
        }
        for (int factor = 0; factor < 4; factor++) {
            y = times(y, geometric);
        }
        double[] sum = new double[TERMS + 1];
        double[] power = {1};
        double binomial = 1;                                     // C(2m, m)
        for (int m = 1; m <= TERMS; m++) {
            power = times(power, y);
            binomial *= 2 * (2 * m - 1) / (double) m;
            for (int n = 0; n < power.length; n++) {
                sum[n] -= binomial * binomial / (4 * m) * power[n];
            }
        }
        for (int n = 1; n <= TERMS; n++) {
            sum[n] += (n % 2 == 1 ? 1.0 : -1.0) / n;             // ln(1 + w)
        }
        return sum;                                              // [F]
    }

    private static double[] times(double[] a, double[] b) {
        double[] product = new double[Math.min(TERMS + 1, a.length + b.length - 1)];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length && i + j < product.length; j++) {
                product[i + j] += a[i] * b[j];
            }
        }
        return product;
    }
}

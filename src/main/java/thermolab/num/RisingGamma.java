package thermolab.num;

import org.hipparchus.special.Gamma;

/**
 * ln Γ(a + x)/Γ(a): what evidences of gamma and beta priors are made of. The difference of two logarithms of gamma functions loses a
 * digit for each digit of a; Stirling's series of the difference keeps them.
 *
 * <pre>
 *   (a − ½) ln(1 + x/a) + x ln(a + x) − x + c(a + x) − c(a),   c(z) = 1/12z − 1/360z³ + 1/1260z⁵ − 1/1680z⁷       a ≥ 30
 * </pre>
 */
public final class RisingGamma {

    private static final double LARGE = 30;

    private RisingGamma() {
    }

    /**
     * ln Γ(a + x) − ln Γ(a).
     *
     * @param a above zero
     * @param x zero or more
     */
    public static double log(double a, double x) {
        Require.positive("a", a, "");
        Require.nonNegative("x", x, "");
        if (a < LARGE) {
            return Require.answer("ln of the gamma functions' ratio", Gamma.logGamma(a + x) - Gamma.logGamma(a));
        }
        return (a - 0.5) * Math.log1p(x / a) + x * Math.log(a + x) - x + correction(a + x) - correction(a);
    }

    private static double correction(double z) {
        double square = 1 / z / z;
        return (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / z;
    }
}

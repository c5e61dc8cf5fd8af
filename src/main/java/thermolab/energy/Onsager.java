package thermolab.energy;

import thermolab.num.Require;

/**
 * The infinite square Ising lattice, exactly, for J = 1, no field and K = 1/T.
 *
 * <pre>
 *   κ = 2 sinh 2K / cosh² 2K,   κ' = 2 tanh² 2K − 1,   κ² + κ'² = 1
 *   ln Z/N = ln(√2 cosh 2K) + (1/π) ∫₀^{π/2} ln(1 + √(1 − κ² sin² φ)) dφ                                 [Z]
 *   u = −coth 2K [1 + (2/π) κ' K₁(κ)]                                                                    [u]
 *   c = (4/π) (K coth 2K)² {K₁ − E₁ − (1 − tanh² 2K) [π/2 + κ' K₁]}                                      [c]
 *   m = (1 − sinh⁻⁴ 2K)^(1/8) below T_c, else 0                                                          [m]
 * </pre>
 *
 * <p>K₁ and E₁ are the complete elliptic integrals, by the arithmetic-geometric mean from κ', which keeps its digits near
 * T_c, where c grows as a logarithm. Far from T_c, where [u] and [c] are differences of nearly equal numbers, {@link
 * PolygonSeries} takes their place. Source: Onsager, Phys. Rev. 65, 117 (1944); [m]: Yang, Phys. Rev. 85, 808 (1952).
 */
public final class Onsager {

    /** T_c = 2/ln(1 + √2) = 2.269…, where sinh 2K = 1. */
    public static final double CRITICAL_TEMPERATURE = 2 / Math.log(1 + Math.sqrt(2));

    private static final int POINTS = 4096;

    private Onsager() {
    }

    /** ln Z, energy and heat capacity per spin; at T_c itself c is as large as rounding lets it be. */
    public static PerSpin at(double temperature) {
        double k = inverse(temperature);
        double tanh = Math.tanh(k);
        if (isFar(k)) {
            return tanh * tanh < PolygonSeries.LARGEST ? hot(k, tanh) : cold(k);
        }
        double coth = 1 / Math.tanh(2 * k);
        double tanh2 = 1 / (coth * coth);
        double complement = 2 * tanh2 - 1;
        double[] elliptic = completeElliptic(Math.abs(complement));
        double edge = complement == 0 ? 0 : complement * elliptic[0];
        double c = 4 / Math.PI * k * coth * k * coth
                * (elliptic[0] - elliptic[1] - (1 - tanh2) * (Math.PI / 2 + edge));                                // [c]
        return new PerSpin(logZ(k, complement), energyNear(k), c);
    }

    /** Whether the series of polygons is short: far above T_c or far below. */
    private static boolean isFar(double k) {
        double tanh = Math.tanh(k);
        return tanh * tanh < PolygonSeries.LARGEST || Math.exp(-4 * k) < PolygonSeries.LARGEST;
    }

    private static double energyNear(double k) {
        double coth = 1 / Math.tanh(2 * k);
        double complement = 2 / (coth * coth) - 1;
        double edge = complement == 0 ? 0 : complement * completeElliptic(Math.abs(complement))[0];
        return -coth * (1 + 2 / Math.PI * edge);                                                                   // [u]
    }

    /** ln Z/N = ln 2 + 2 ln cosh K + F(tanh² K) and its derivatives in K. */
    private static PerSpin hot(double k, double tanh) {
        double w = tanh * tanh;
        Jet polygons = PolygonSeries.at(w);
        double logCosh = 0.5 * -Math.log1p(-w);
        double first = 2 * tanh + 2 * tanh * (1 - w) * polygons.first();
        double second = 2 * (1 - w) * (1 + (1 - 3 * w) * polygons.first() + 2 * w * (1 - w) * polygons.second());
        return new PerSpin(Math.log(2) + 2 * logCosh + polygons.value(), -first, k * k * second);
    }

    /** ln Z/N = 2K + F(e^(−4K)) and its derivatives in K. */
    private static PerSpin cold(double k) {
        double w = Math.exp(-4 * k);
        Jet polygons = PolygonSeries.at(w);
        double kw = k * w;
        double c = 16 * (k * kw * polygons.first() + kw * kw * polygons.second());
        return new PerSpin(2 * k + polygons.value(), -2 + 4 * w * polygons.first(), c);
    }

    private static double inverse(double temperature) {
        double k = 1 / Require.positive("temperature", temperature, "did you pass beta?");
        if (Double.isInfinite(2 * k)) {
            throw Require.broken("temperature", temperature, "must have a finite inverse", "take 0.01 for the limit");
        }
        return k;
    }

    /** The temperature at which the energy per spin is u; [u] backwards, by bisection: 0 at −2 and infinite at 0. */
    public static double temperature(double energy) {
        if (!(energy >= -2 && energy <= 0)) {
            throw Require.broken("energy", energy, "must lie between -2 and 0", "it is an energy per spin");
        }
        if (energy == -2 || energy == 0) {
            return energy == 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double low = 0.01;
        double high = Math.min(4 / -energy, Double.MAX_VALUE / 4); // u = −2/T far above T_c, and colder than that elsewhere
        for (int halving = 0; halving < 100; halving++) {
            double middle = (low + high) / 2;
            double there = isFar(1 / middle) ? at(middle).energy() : energyNear(1 / middle); // without the integral of ln Z
            if (there < energy) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Yang's spontaneous magnetisation, between 0 and 1. */
    public static double magnetisation(double temperature) {
        double k = inverse(temperature);
        return temperature >= CRITICAL_TEMPERATURE ? 0
                : Math.pow(-Math.expm1(-4 * Math.log(Math.sinh(Math.min(2 * k, 300)))), 0.125);                    // [m]
    }

    private static double logZ(double k, double complement) {
        double modulus2 = 1 - complement * complement;
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {         // midpoints of a periodic function: converges faster than any power
            double sine = Math.sin((i + 0.5) * Math.PI / (2 * POINTS));
            sum += Math.log1p(Math.sqrt(Math.max(0, 1 - modulus2 * sine * sine)));
        }
        return 0.5 * Math.log(2) + 2 * k + Math.log1p(Math.exp(-4 * k)) - Math.log(2) + sum / (2 * POINTS);        // [Z]
    }

    /** K₁ and E₁ of the modulus whose complement is κ'; both of κ' = 0 are {∞, 1}. */
    private static double[] completeElliptic(double complement) {
        if (complement == 0) {
            return new double[] {Double.POSITIVE_INFINITY, 1};
        }
        double a = 1;
        double b = complement;
        double sum = 0.5 * (1 - complement * complement);
        double power = 0.5;
        while (a - b > 1e-16 * a) {
            double half = (a - b) / 2;
            double mean = (a + b) / 2;
            b = Math.sqrt(a * b);
            power *= 2;
            sum += power * half * half;
            if (mean == a) {
                break;
            }
            a = mean;
        }
        double first = Math.PI / (2 * a);
        return new double[] {first, first * (1 - sum)};
    }
}

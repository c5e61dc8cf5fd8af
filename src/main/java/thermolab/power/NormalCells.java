package thermolab.power;

import org.hipparchus.special.Erf;

/** Mass, centre and quantiles of the standard normal distribution over intervals, also where an interval is narrow or far out. */
final class NormalCells {

    private static final double ROOT_2 = Math.sqrt(2);
    private static final double ROOT_2_PI = Math.sqrt(2 * Math.PI);

    private static final double NARROW = 0.4;
    private static final double[] NODES = {0, 0.5384693101056831, -0.5384693101056831, 0.9061798459386640, -0.9061798459386640};
    private static final double[] WEIGHTS =
            {0.5688888888888889, 0.4786286704993665, 0.4786286704993665, 0.2369268850561891, 0.2369268850561891};

    private NormalCells() {
    }

    /** φ(x); 0 at ±∞. */
    static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT_2_PI;
    }

    /** Q(x), the mass above x. */
    static double above(double x) {
        return Erf.erfc(x / ROOT_2) / 2;
    }

    /** The mass of [a, b]: each tail from its own side, and a narrow cell by Gauss's points, as a difference of tails cancels there. */
    static double mass(double a, double b) {
        if (b - a < NARROW) {
            return moment(a, b, 0, 0);
        }
        return a >= 0 ? above(a) - above(b) : b <= 0 ? above(-b) - above(-a) : 1 - above(-a) - above(b);
    }

    /** The mean of x over [a, b], 0 ≤ a < b, b may be infinite: (φ(a) − φ(b)) over the mass. */
    static double centre(double a, double b) {
        if (b - a < NARROW) {
            double middle = (a + b) / 2;
            return middle + moment(a, b, middle, 1) / moment(a, b, middle, 0);
        }
        double fall = -Math.expm1((a - b) * (a + b) / 2); // 1 − φ(b)/φ(a)
        return density(a) * (Double.isInfinite(b) ? 1 : fall) / mass(a, b);
    }

    /** ∫ (x − level)² φ over [a, b], 0 ≤ a < b, where the level is the cell's centre. */
    static double spread(double a, double b, double level) {
        if (b - a < NARROW) {
            return moment(a, b, level, 2);
        }
        double mass = mass(a, b);
        return mass + a * density(a) - (Double.isInfinite(b) ? 0 : b * density(b)) - level * level * mass;
    }

    /** ∫ (x − about)ᵏ φ over a narrow cell, by Gauss's five points: exact to rounding below {@link #NARROW}. */
    private static double moment(double a, double b, double about, int k) {
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            double x = (a + b) / 2 + NODES[i] * (b - a) / 2;
            sum += WEIGHTS[i] * (k == 0 ? 1 : Math.pow(x - about, k)) * density(x);
        }
        return sum * (b - a) / 2;
    }

    /** x > 0 with a share s of the mass in [−x, x]: 0 for s = 0, +∞ for s = 1. */
    static double twoSided(double s) {
        if (s == 0 || s == 1) {
            return s == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double x = ROOT_2 * Erf.erfInv(s);
        for (int k = 0; k < 2 && s > 0.5 && Double.isFinite(x); k++) { // erfInv loses digits where s is near 1: Newton on ln 2Q(x)
            x += Math.log(2 * above(x) / (1 - s)) * above(x) / density(x);
        }
        return x;
    }
}

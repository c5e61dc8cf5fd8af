package thermolab.heat;

import thermolab.num.Require;

/**
 * Einstein's crystal: 3N oscillators of one frequency, the first quantum theory of a heat capacity.
 *
 * <p>With t = T/θ, θ = hν/k_B and x = 1/t, each per oscillator: C/k = [(x/2)/sinh(x/2)]², U/kθ = 1/(eˣ − 1) above the
 * zero point, S/k = x/(eˣ − 1) − ln(1 − e⁻ˣ). For a crystal of N atoms multiply by 3N. Good near and above t = 0.2; below,
 * C falls as e^(−1/t) where real crystals follow T³ ({@link DebyeCrystal}).
 *
 * <p>Source: Einstein, Ann. Phys. 327, 180 (1907).
 */
public final class EinsteinCrystal {

    private EinsteinCrystal() {
    }

    /** C/(3Nk) at t = T/θ ≥ 0: 0 at t = 0, and 1 (Dulong and Petit) for large t. */
    public static double heatCapacity(double t) {
        double share = thermalShare(1 / requireReduced(t) / 2);
        return share * share; // [Einstein]
    }

    /** U/(3Nkθ) above the zero-point energy, which is 1/2 in this unit. */
    public static double energy(double t) {
        return 1 / Math.expm1(1 / requireReduced(t));
    }

    /** S/(3Nk). */
    public static double entropy(double t) {
        double x = 1 / requireReduced(t);
        if (x < 1e-3) {
            return 1 + Math.log(t) + x * x / 24; // next term x⁴/960
        }
        return occupationEnergy(x) + emptiness(x);
    }

    /** x/(eˣ − 1): thermal energy of an oscillator over kT; 1 at x = 0 and 0 at infinity. */
    static double occupationEnergy(double x) {
        return x == 0 ? 1 : Double.isInfinite(x) ? 0 : x / Math.expm1(x);
    }

    /** −ln(1 − e⁻ˣ): the part of the entropy that is −F/kT. */
    static double emptiness(double x) {
        return x > 1 ? -Math.log1p(-Math.exp(-x)) : -Math.log(-Math.expm1(-x));
    }

    /** y/sinh(y): 1 at y = 0 and 0 at infinity. */
    private static double thermalShare(double y) {
        return y == 0 ? 1 : Double.isInfinite(y) ? 0 : y / Math.sinh(y);
    }

    static double requireReduced(double t) {
        if (!(t >= 0)) {
            throw Require.broken("t", t, "must be zero or positive", "it is T/θ, both in kelvin");
        }
        return t + 0.0; // −0 becomes 0
    }
}

package thermolab.energy;

import thermolab.num.Require;

/**
 * Block spins on the triangular lattice, to first order (Niemeijer and van Leeuwen): three spins that are neighbours vote.
 *
 * <pre>
 *   Φ(K) = (e^{3K} + e^{−K}) / (e^{3K} + 3e^{−K})            mean of a member, given that its block is up       [member]
 *   K' = 2K Φ(K)²,   h' = 3h Φ(K)                                                                            [map]
 *   K* = ¼ ln(1 + 2√2),   λ_T = 1 + (16 − 10√2) K*,   λ_h = 3/√2,   b = √3                                   [fixed]
 * </pre>
 *
 * <p>Derivation. Keep the bonds inside the blocks and leave out those between, for a start. A block that is up has all three up, with
 * weight e^{3K}, or one of the three down, e^{−K} each; a member's mean is then (e^{3K} + (1 + 1 − 1) e^{−K}) over the sum of the weights,
 * which is [member]. Two neighbouring blocks are joined by two bonds; to first order each of them is replaced by its mean, K Φ² times the
 * product of the block spins, and a field acts on three members: [map]. K' = K needs Φ = 1/√2. With x = e^{4K}, Φ = (x + 1)/(x + 3), so
 * that √2(x + 1) = x + 3 and x = (3 − √2)/(√2 − 1) = 1 + 2√2. The derivative of 2KΦ² is 2Φ² + 4KΦΦ' with Φ' = 8x/(x + 3)², and
 * (x + 3)² = 8(3 + 2√2): λ_T = 1 + 4K*(1 + 2√2)(3 − 2√2)/√2 = 1 + (16 − 10√2)K*. A small field grows by 3Φ = 3/√2.
 *
 * <p>Exact for the infinite triangular lattice: K_c = ¼ ln 3, y_T = 1, y_h = 15/8. The next order of the cumulants needs two more
 * couplings. Couplings are divided by T. Source: Niemeijer and van Leeuwen, Phys. Rev. Lett. 31, 1411 (1973).
 */
public final class NiemeijerVanLeeuwen {

    /** K* = ¼ ln(1 + 2√2). */
    public static final double FIXED_COUPLING = 0.25 * Math.log(1 + 2 * Math.sqrt(2));
    /** λ_T, by which a distance from K* grows. */
    public static final double THERMAL_EIGENVALUE = 1 + (16 - 10 * Math.sqrt(2)) * FIXED_COUPLING;
    /** λ_h, by which a small field grows at K*. */
    public static final double MAGNETIC_EIGENVALUE = 3 / Math.sqrt(2);
    /** b, old spacings in a new one. */
    public static final double SCALE = Math.sqrt(3);
    /** K_c of the triangular lattice, exactly. */
    public static final double EXACT_COUPLING = 0.25 * Math.log(3);

    private NiemeijerVanLeeuwen() {
    }

    /** Φ(K): the mean of one of three spins, given that most of them are up, between 1/3 (K = −∞) and 1. */
    public static double memberMean(double coupling) {
        double k = Decimation.known("coupling", coupling);
        double e = Math.exp(-4 * Math.abs(k));
        return k >= 0 ? (1 + e) / (1 + 3 * e) : (e + 1) / (e + 3);                                               // [member]
    }

    /** K' = 2KΦ². */
    public static double coupling(double coupling) {
        double mean = memberMean(coupling);
        return 2 * coupling * mean * mean;                                                                         // [map]
    }

    /** h' = 3hΦ, for a small field, to first order in it. */
    public static double field(double coupling, double field) {
        return 3 * Require.finite("field", field, "it is h/T") * memberMean(coupling);
    }

    /** K* and λ_T. */
    public static FixedPoint fixedPoint() {
        return new FixedPoint(FIXED_COUPLING, THERMAL_EIGENVALUE);
    }

    /** y_T = ln λ_T/ln √3, for the exact 1. */
    public static double thermalExponent() {
        return fixedPoint().exponent(SCALE);
    }

    /** y_h = ln λ_h/ln √3, for the exact 15/8. */
    public static double magneticExponent() {
        return Math.log(MAGNETIC_EIGENVALUE) / Math.log(SCALE);
    }

    /** ν = 1/y_T, for the exact 1. */
    public static double nu() {
        return 1 / thermalExponent();
    }
}

package thermolab.energy;

import thermolab.num.Require;

/**
 * What a fair spin ±1 tells of another.
 *
 * <pre>
 *   I(c) = ½ [(1 + c) ln(1 + c) + (1 − c) ln(1 − c)],   c = ⟨σ τ⟩                                          [nats]
 *   c = tanhʳ K   for two spins r bonds apart in an Ising chain without a field                            [chain]
 * </pre>
 *
 * <p>I is about c²/2 for a small c, so that it falls twice as fast with the distance as the correlation: by e at each ξ/2. No digit is
 * lost at either end: a small c enters by c artanh c + ½ ln(1 − c²), and one near to one by 1 − c.
 */
public final class SpinInformation {

    private static final double LN2 = Math.log(2);

    private SpinInformation() {
    }

    /** I(c) in nats, from 0 to ln 2, for a correlation between −1 and 1. */
    public static double ofCorrelation(double correlation) {
        if (!(Math.abs(correlation) <= 1)) {
            throw Require.broken("correlation", correlation, "must lie between -1 and 1", "");
        }
        double c = Math.abs(correlation);
        return c < 0.5 ? small(c) : large(1 - c);
    }

    /**
     * I(σ_0; σ_r) in nats along an endless or open Ising chain.
     *
     * @param coupling K = J/T, of any sign; ±∞ at zero temperature
     * @param distance r, bonds between the two, 0 or more
     */
    public static double alongChain(double coupling, int distance) {
        double k = Math.abs(Decimation.known("coupling", coupling));
        Require.atLeast("distance", distance, 0, "it counts bonds");
        double c = Math.pow(Math.tanh(k), distance);                                                                // [chain]
        return distance == 0 ? LN2 : c < 0.5 ? small(c) : large(-Math.expm1(-2 * distance * Duality.dual(k)));
    }

    /** The same in bits, from 0 to 1. */
    public static double bitsAlongChain(double coupling, int distance) {
        return alongChain(coupling, distance) / LN2;
    }

    /** c artanh c + ½ ln(1 − c²). */
    private static double small(double c) {
        return c * 0.5 * (Math.log1p(c) - Math.log1p(-c)) + 0.5 * Math.log1p(-c * c);                                // [nats]
    }

    /** With d = 1 − c: ln 2 + ½ [(2 − d) ln(1 − d/2) + d ln(d/2)]. */
    private static double large(double d) {
        return LN2 + 0.5 * ((2 - d) * Math.log1p(-d / 2) + (d == 0 ? 0 : d * Math.log(d / 2)));                      // [nats]
    }
}

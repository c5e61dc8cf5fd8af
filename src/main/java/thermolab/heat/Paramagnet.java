package thermolab.heat;

import org.hipparchus.special.Beta;
import thermolab.num.Require;

/**
 * Counting in an isolated paramagnet: N spins, of which n are excited, each by one unit of energy.
 *
 * <pre>
 *   Ω(N, n) = N! / (n! (N − n)!)                                                            [multiplicity]
 *   S = ln Ω,   1/T = dS/dn ≈ ln((N − n)/n)                                                 [temperature]
 * </pre>
 *
 * <p>k_B = 1. S grows with the energy up to n = N/2 and falls beyond, so 1/T passes through zero and the upper half
 * has negative temperatures, hotter than any positive one: energy flows from n &gt; N/2 to a system of any T &gt; 0.
 *
 * <p>Source: Purcell and Pound, <i>A nuclear spin system at negative temperature</i>, Phys. Rev. 81, 279 (1951);
 * Schroeder, <i>An Introduction to Thermal Physics</i> (2000), section 3.3.
 */
public final class Paramagnet {

    private Paramagnet() {
    }

    /** ln Ω(N, n), in nats: the entropy. */
    public static double logMultiplicity(int spins, int excited) {
        check(spins, excited);
        return -Beta.logBeta(excited + 1.0, spins - excited + 1.0) - Math.log(spins + 1.0);               // [multiplicity]
    }

    /**
     * 1/T from counting alone: the central difference [S(n + 1) − S(n − 1)] / 2; at the ends, where a neighbour is
     * missing, the one-sided difference. It is zero at n = N/2, to rounding.
     */
    public static double inverseTemperature(int spins, int excited) {
        check(spins, excited);
        double up = (spins - excited) / (excited + 1.0);          // e^{S(n + 1) − S(n)}
        double down = (spins - excited + 1.0) / excited;          // e^{S(n) − S(n − 1)}
        return excited == 0 ? Math.log(up) : excited == spins ? Math.log(down) : Math.log(up * down) / 2;
    }

    /**
     * T = 1 / ln((N − n)/n) for large N, in units of a spin's energy: positive for n &lt; N/2, negative for
     * n &gt; N/2, +∞ at n = N/2, zero when none or all are excited.
     */
    public static double temperature(int spins, int excited) {
        check(spins, excited);
        return TwoLevel.ofGap(1).temperature((double) excited / spins);                                    // [temperature]
    }

    private static void check(int spins, int excited) {
        Require.atLeast("spins", spins, 1, "");
        if (excited < 0 || excited > spins) {
            throw Require.broken("excited", excited, "must be between 0 and the number of spins, " + spins, "");
        }
    }
}

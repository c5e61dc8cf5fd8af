package thermolab.info;

import org.hipparchus.special.Gamma;
import thermolab.num.Require;

/**
 * How many sequences have the same counts, W = N!/(n₁! n₂! ⋯): Boltzmann's multiplicity, and Shannon's entropy in the limit.
 *
 * <p>(1/N) ln W → H(n/N) for long sequences, from below: ln W = N H − O(ln N). So "how many arrangements look like this" and
 * "how many nats a symbol" are one question.
 *
 * <p>Source: Cover and Thomas (2006), theorem 11.1.3: N H − n ln(N + 1) ≤ ln W ≤ N H.
 */
public final class Arrangements {

    private Arrangements() {
    }

    /** ln(N!/Π nᵢ!), in nats; exact to rounding for counts of any size. */
    public static double logCount(long... counts) {
        long total = 0;
        double log = 0;
        for (int i = 0; i < counts.length; i++) {
            Require.nonNegative("counts[" + i + "]", counts[i], "");
            total = Math.addExact(total, counts[i]);
            log -= Gamma.logGamma(counts[i] + 1.0);
        }
        return Math.max(0, log + Gamma.logGamma(total + 1.0));
    }
}

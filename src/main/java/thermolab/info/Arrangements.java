package thermolab.info;

import java.util.Arrays;
import org.hipparchus.special.Beta;
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

    /**
     * ln(N!/Π nᵢ!), in nats; exact to rounding for counts of any size: a product of binomials, each of which is a beta function,
     * as the difference of log-gammas of large counts loses its digits.
     */
    public static double logCount(long... counts) {
        long[] rising = counts.clone();
        for (int i = 0; i < counts.length; i++) {
            Require.nonNegative("counts[" + i + "]", counts[i], "");
        }
        Arrays.sort(rising);
        double total = 0;
        double log = 0;
        for (long count : rising) {
            total += count;
            double rest = total - count;
            log += count == 0 || rest == 0 ? 0 : -Beta.logBeta(rest + 1.0, count + 1.0) - Math.log1p(total);
        }
        return Math.max(0, log);
    }
}

package thermolab.info;

import thermolab.num.Require;

/**
 * Entropy of a distribution over finitely many outcomes: H(p) = −Σᵢ pᵢ ln pᵢ, the mean surprise of one draw.
 *
 * <p>Between 0 (one outcome is certain) and ln n (all n are alike). In nats; {@link #bits} divides by ln 2, and
 * Boltzmann's constant makes it a thermodynamic entropy, S = k_B H. The entropy belongs to the distribution, not to
 * one outcome and not to the sequence that somebody drew. Entropies of an observed table of counts are biased low by about
 * (n − 1)/(2N) nats for N draws, which {@link #millerMadow} adds.
 *
 * <p>Source: Shannon, <i>A Mathematical Theory of Communication</i> (1948), section 6; Cover and Thomas, <i>Elements of
 * Information Theory</i> (2nd ed. 2006), chapter 2.
 */
public final class Entropy {

    private static final double LN_2 = Math.log(2);

    private Entropy() {
    }

    /** H(p) = −Σ pᵢ ln pᵢ, in nats; outcomes of probability zero add nothing. */
    public static double shannon(double[] p) {
        Require.distribution("p", p);
        double entropy = 0;
        for (double pi : p) {
            entropy += term(pi);
        }
        return Math.max(0, entropy);
    }

    /** H(p) = −Σ pᵢ log₂ pᵢ, in bits. */
    public static double shannonBits(double[] p) {
        return bits(shannon(p));
    }

    /** Entropy of a coin that falls heads with probability p: −p ln p − (1 − p) ln(1 − p), in nats. */
    public static double binary(double p) {
        Require.probability("p", p);
        return term(p) + (p < 1 ? -(1 - p) * Math.log1p(-p) : 0);
    }

    /** The same coin in bits: h(p), one for a fair coin. */
    public static double binaryBits(double p) {
        return bits(binary(p));
    }

    /** Entropy of observed frequencies nᵢ/N, in nats: the plug-in estimate, biased low for few draws. */
    public static double ofCounts(long[] counts) {
        return shannon(frequencies(counts));
    }

    /**
     * Miller and Madow's estimate from counts, in nats: the plug-in estimate plus (m − 1)/(2N), m the outcomes that were seen, of N draws. It
     * takes out the first order of the bias where every outcome is seen; where most are not, it stays low.
     */
    public static double millerMadow(long[] counts) {
        double plugIn = ofCounts(counts);
        double draws = 0;
        int seen = 0;
        for (long count : counts) {
            draws += count;
            seen += count > 0 ? 1 : 0;
        }
        return plugIn + (seen - 1) / (2 * draws);
    }

    /** nᵢ/N; at least one count must be positive and none negative. */
    public static double[] frequencies(long[] counts) {
        double total = 0; // not a long, which two large counts overflow
        for (int i = 0; i < counts.length; i++) {
            Require.nonNegative("counts[" + i + "]", counts[i], "");
            total += counts[i];
        }
        if (total == 0) {
            throw Require.broken("counts", "their sum is 0", "must hold at least one observation", "");
        }
        double[] p = new double[counts.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = counts[i] / total;
        }
        return p;
    }

    /**
     * Rényi entropy ln(Σ pᵢ^α)/(1 − α), in nats.
     *
     * @param order α ≥ 0: 0 counts the possible outcomes, 1 is Shannon's, 2 is the collision entropy, and
     *     {@link Double#POSITIVE_INFINITY} the min-entropy −ln max pᵢ; it never rises with α
     */
    public static double renyi(double[] p, double order) {
        Require.distribution("p", p);
        requireOrder(order);
        if (order == 1) {
            return shannon(p);
        }
        double[] logs = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            logs[i] = Math.log(p[i]);
        }
        return Math.max(0, -PowerMean.logOf(p, logs, order - 1));
    }

    /** Tsallis entropy (1 − Σ pᵢ^q)/(q − 1) of order q ≥ 0; Shannon's (nats) at q = 1, the Gini impurity at q = 2. */
    public static double tsallis(double[] p, double order) {
        Require.distribution("p", p);
        requireOrder(order);
        if (order == 1) {
            return shannon(p);
        }
        double entropy = 0;
        for (double pi : p) {
            entropy += pi == 0 ? 0 : -pi * Math.expm1((order - 1) * Math.log(pi)) / (order - 1); // exact near q = 1
        }
        return entropy;
    }

    /** Nats into bits: divides by ln 2. */
    public static double bits(double nats) {
        return nats / LN_2;
    }

    /** Bits into nats: multiplies by ln 2. */
    public static double nats(double bits) {
        return bits * LN_2;
    }

    /** −p ln p with its limit 0 at p = 0. */
    static double term(double p) {
        return p == 0 ? 0 : -p * Math.log(p);
    }

    private static void requireOrder(double order) {
        if (!(order >= 0)) {
            throw Require.broken("order", order, "must be zero or positive", "order 1 is Shannon's entropy");
        }
    }
}

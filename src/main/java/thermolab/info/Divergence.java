package thermolab.info;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * How far one distribution is from another. All are zero for p = q and never negative; natural logarithms throughout.
 *
 * <p>KL(p ‖ q) = Σᵢ pᵢ ln(pᵢ/qᵢ) is what it costs, in nats a symbol, to believe q while p is true. It is not a distance: it
 * is not symmetric, and it is +∞ where p allows what q rules out. Jensen–Shannon and total variation stay finite.
 *
 * <p>Source: Cover and Thomas, <i>Elements of Information Theory</i> (2006), sections 2.3 and 11.6; Lin, <i>Divergence
 * measures based on the Shannon entropy</i> (1991); van Erven and Harremoës, <i>Rényi divergence and Kullback–Leibler
 * divergence</i> (2014).
 */
public final class Divergence {

    private Divergence() {
    }

    /** KL(p ‖ q) = Σ pᵢ ln(pᵢ/qᵢ), in nats; +∞ where pᵢ > 0 meets qᵢ = 0. Rounding below zero is returned as zero. */
    public static double kl(double[] p, double[] q) {
        requireSameOutcomes(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += klTerm(p[i], q[i]);
        }
        return Math.max(0, sum);
    }

    /** KL(p ‖ q) in bits. */
    public static double klBits(double[] p, double[] q) {
        return Entropy.bits(kl(p, q));
    }

    /** Jeffreys' symmetric sum KL(p ‖ q) + KL(q ‖ p), in nats. */
    public static double jeffreys(double[] p, double[] q) {
        return kl(p, q) + kl(q, p);
    }

    /** Jensen–Shannon: ½ KL(p ‖ m) + ½ KL(q ‖ m) with m = (p + q)/2, in nats; symmetric, between 0 and ln 2. */
    public static double js(double[] p, double[] q) {
        requireSameOutcomes(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double middle = 0.5 * p[i] + 0.5 * q[i];
            sum += 0.5 * klTerm(p[i], middle) + 0.5 * klTerm(q[i], middle);
        }
        return Math.max(0, sum);
    }

    /** Total variation ½ Σ |pᵢ − qᵢ|: the most by which the two disagree on the probability of any event; 0 to 1. */
    public static double totalVariation(double[] p, double[] q) {
        requireSameOutcomes(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.abs(p[i] - q[i]);
        }
        return sum / 2;
    }

    /** Pinsker's upper bound on the total variation: √(KL(p ‖ q)/2). Above one it says nothing. */
    public static double pinskerBound(double[] p, double[] q) {
        return Math.sqrt(kl(p, q) / 2);
    }

    /**
     * Pinsker the other way, for a finite alphabet: the largest KL(p ‖ q) that a total variation δ leaves room for,
     * ln(1 + 2δ²/min q), with the smallest qᵢ; +∞ where that is zero and the two differ. From KL ≤ ln(1 + χ²) and
     * χ² ≤ Σ (pᵢ − qᵢ)²/min q ≤ 2δ²/min q, as no deviation exceeds δ. Source: Sason and Verdú, IEEE Trans. Inf. Theory 62, 5973
     * (2016), section VI.
     */
    public static double reversePinskerBound(double[] p, double[] q) {
        double variation = totalVariation(p, q);
        double least = Double.POSITIVE_INFINITY;
        for (double qi : q) {
            least = Math.min(least, qi);
        }
        return variation == 0 ? 0 : Math.log1p(2 * variation * (variation / least));
    }

    /** Bhattacharyya coefficient Σ √(pᵢ qᵢ): one for equal, zero for disjoint distributions. */
    public static double bhattacharyya(double[] p, double[] q) {
        requireSameOutcomes(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.sqrt(p[i]) * Math.sqrt(q[i]);
        }
        return sum;
    }

    /** Hellinger distance √(1 − Σ √(pᵢ qᵢ)) = √(½ Σ (√pᵢ − √qᵢ)²): a true distance, 0 to 1. */
    public static double hellinger(double[] p, double[] q) {
        requireSameOutcomes(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double difference = Math.sqrt(p[i]) - Math.sqrt(q[i]);
            sum += difference * difference;
        }
        return Math.sqrt(sum / 2);
    }

    /** Pearson's χ²(p ‖ q) = Σ (pᵢ − qᵢ)²/qᵢ; +∞ where pᵢ > 0 meets qᵢ = 0. KL ≤ ln(1 + χ²). */
    public static double chiSquared(double[] p, double[] q) {
        requireSameOutcomes(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double difference = p[i] - q[i];
            sum += difference == 0 ? 0 : q[i] == 0 ? Double.POSITIVE_INFINITY : difference * (difference / q[i]);
        }
        return sum;
    }

    /**
     * Rényi divergence ln(Σ pᵢ^α qᵢ^(1−α))/(α − 1), in nats; never falls with α.
     *
     * @param order α > 0: 1/2 is −2 ln Σ√(pq), 1 is KL, 2 is ln(1 + χ²), {@link Double#POSITIVE_INFINITY} is ln max pᵢ/qᵢ
     */
    public static double renyi(double[] p, double[] q, double order) {
        requireSameOutcomes(p, q);
        if (!(order > 0)) {
            throw Require.broken("order", order, "must be positive", "order 1 is KL");
        }
        if (order == 1) {
            return kl(p, q);
        }
        double[] logRatios = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            logRatios[i] = Math.log(p[i]) - Math.log(q[i]);
        }
        return Math.max(0, PowerMean.logOf(p, logRatios, order - 1));
    }

    /**
     * p ln(p/q) + q − p, never negative, with 0 ln 0 = 0; +∞ for p > 0 = q. Over distributions q − p adds up to zero, and near ones
     * keep the digits of a sum that is of second order in their difference.
     */
    static double klTerm(double p, double q) {
        return p == 0 ? q : q == 0 ? Double.POSITIVE_INFINITY : Differences.scaledExcess(q, p);
    }

    private static void requireSameOutcomes(double[] p, double[] q) {
        Require.sameLength("p", p.length, "q", q.length);
        Require.distribution("p", p);
        Require.distribution("q", q);
    }
}

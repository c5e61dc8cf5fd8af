package thermolab.info;

import thermolab.num.LogSumExp;

/**
 * The logarithm of a power mean, (1/s) ln Σ pᵢ e^{s rᵢ}: what Rényi's entropy (r = ln p) and divergence (r = ln p/q) are made of,
 * with s = α − 1.
 *
 * <p>It goes to Σ pᵢ rᵢ as s → 0 and to max r as s → ∞. Large |s r| is a log-sum-exp; small ones are expanded about the mean,
 * r̄ + ln(1 + Σ pᵢ (e^{s(rᵢ − r̄)} − 1))/s, in which nothing cancels, so that no order is too large nor too near one.
 */
final class PowerMean {

    private static final double SMALL = 0.5; // |s (r − r̄)| below which the expansion about the mean is taken

    private PowerMean() {
    }

    /** Outcomes of probability zero count nothing, whatever their r; an r of +∞ at a positive p makes the sum infinite or drops out. */
    static double logOf(double[] p, double[] r, double s) {
        double mean = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                mean += p[i] * r[i];
                least = Math.min(least, r[i]);
                greatest = Math.max(greatest, r[i]);
            }
        }
        if (s == Double.POSITIVE_INFINITY || greatest == Double.POSITIVE_INFINITY && s > 0) {
            return greatest;
        }
        if (Math.abs(s) * (greatest - least) < SMALL) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += p[i] > 0 ? p[i] * Math.expm1(s * (r[i] - mean)) : 0;
            }
            return s == 0 ? mean : mean + Math.log1p(sum) / s;
        }
        double[] logs = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            logs[i] = p[i] > 0 ? Math.log(p[i]) + s * r[i] : Double.NEGATIVE_INFINITY;
        }
        return LogSumExp.of(logs) / s;
    }
}

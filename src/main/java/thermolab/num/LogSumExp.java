package thermolab.num;

/**
 * The logarithm of a sum of exponentials, and softmax, without overflow or underflow.
 *
 * <p>ln Σᵢ exp(xᵢ) = m + ln Σᵢ exp(xᵢ − m) with m = max xᵢ: the largest term becomes exp(0) = 1, so the sum is between
 * 1 and n whatever the size of x. Adding c to each xᵢ adds c to the result and leaves softmax as it is. A term of −∞ is
 * a state that is never visited and counts as zero. Cost: two passes.
 *
 * <p>Source: MacKay, <i>Information Theory, Inference, and Learning Algorithms</i> (2003), section 29.1, on partition functions.
 */
public final class LogSumExp {

    private LogSumExp() {
    }

    /** ln Σ exp(xᵢ), in nats; −∞ when each term is −∞. NaN and +∞ are refused. */
    public static double of(double... x) {
        double max = largest(x);
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        return max + Math.log(sumOfShifted(x, max));
    }

    /** pᵢ = exp(xᵢ) / Σⱼ exp(xⱼ); at least one xᵢ must be finite. */
    public static double[] softmax(double[] logits) {
        double[] p = logSoftmax(logits);
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i]);
        }
        return p;
    }

    /** ln pᵢ = xᵢ − ln Σⱼ exp(xⱼ), in nats; at least one xᵢ must be finite. */
    public static double[] logSoftmax(double[] logits) {
        double max = largest(logits);
        if (max == Double.NEGATIVE_INFINITY) {
            throw Require.broken("logits", "all -Infinity", "must have at least one finite entry", "");
        }
        double logSumAboveMax = Math.log(sumOfShifted(logits, max));
        double[] logP = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            logP[i] = (logits[i] - max) - logSumAboveMax; // in this order a logit of 1e300 costs no digit
        }
        return logP;
    }

    private static double sumOfShifted(double[] x, double max) {
        double sum = 0;
        for (double xi : x) {
            sum += Math.exp(xi - max);
        }
        return sum;
    }

    private static double largest(double[] x) {
        if (x.length == 0) {
            throw Require.broken("x", "no entries", "must have at least one entry", "");
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i]) || x[i] == Double.POSITIVE_INFINITY) {
                throw Require.broken("x[" + i + "]", x[i], "must be finite or -Infinity", "");
            }
            max = Math.max(max, x[i]);
        }
        return max;
    }
}

package thermolab.infer;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;
import thermolab.num.Require;
import thermolab.num.RisingGamma;

/**
 * A coin of unknown bias: k heads of n, θ ~ Beta(a, b). Exact evidence, and Laplace's approximation in two bases.
 *
 * <pre>
 *   ln p(k) = ln C(n,k) + ln B(a + k, b + n − k) − ln B(a, b)                                                    [exact]
 *   in θ:        peak θ* = A/(A + B) of A ln θ + B ln(1 − θ), A = a + k − 1, B = b + n − k − 1, curvature A/θ*² + B/(1 − θ*)²  [theta]
 *   in logit θ:  peak at σ(u*) = α/(α + β), α = a + k, β = b + n − k, curvature αβ/(α + β)                        [logit]
 * </pre>
 *
 * <p>The density in u = logit θ carries the Jacobian θ(1 − θ), which moves the peak and makes the approximation exist where θ's has
 * its peak on an edge. In nats. Source: MacKay (2003), chapter 27 and exercise 27.1.
 *
 * @param a &gt; 0, prior heads
 * @param b &gt; 0, prior tails
 * @param n tosses, at least 0
 * @param k heads, from 0 to n
 */
public record BetaBinomial(double a, double b, int n, int k) implements SmoothModel {

    public BetaBinomial {
        Require.positive("a", a, "");
        Require.positive("b", b, "");
        Require.atLeast("n", n, 0, "it counts tosses");
        if (k < 0 || k > n) {
            throw Require.broken("k", k, "must be from 0 to n = " + n, "it counts heads among the tosses");
        }
    }

    /** ln p(k), exact. */
    public double logEvidence() {
        return Require.answer("log evidence",
                logChoose() + RisingGamma.log(a, k) + RisingGamma.log(b, n - k) - RisingGamma.log(a + b, n));           // [exact]
    }

    /** Laplace's ln p(k) with θ itself as the coordinate; the peak must lie inside (0, 1). */
    public double laplaceInTheta() {
        double heads = a + k - 1;
        double tails = b + n - k - 1;
        if (!(heads > 0 && tails > 0)) {
            throw Require.broken("peak of the density of theta", heads > 0 ? 1 : 0, "must lie inside (0, 1)", "use the logit");
        }
        double theta = heads / (heads + tails);
        double curvature = heads / (theta * theta) + tails / ((1 - theta) * (1 - theta));
        return logChoose() - Beta.logBeta(a, b) + heads * Math.log(theta) + tails * Math.log1p(-theta)
                + 0.5 * Math.log(2 * Math.PI / curvature);                                                           // [theta]
    }

    /** Laplace's ln p(k) with u = ln(θ/(1 − θ)) as the coordinate. */
    public double laplaceInLogit() {
        double heads = a + k;
        double tails = b + n - k;
        double all = heads + tails;
        return Require.answer("log evidence", logChoose() - Beta.logBeta(a, b) + heads * Math.log(heads / all)
                + tails * Math.log(tails / all) + 0.5 * Math.log(2 * Math.PI * all / heads / tails));                                                // [logit]
    }

    /** Exact mean of θ given the data, (a + k)/(a + b + n). */
    public double posteriorMean() {
        return (a + k) / (a + b + n);
    }

    /** ln p(θ | k), exact, as a density of θ in (0, 1). */
    public double logPosterior(double theta) {
        if (!(theta > 0 && theta < 1)) {
            throw Require.broken("theta", theta, "must lie inside (0, 1)", "it is a probability");
        }
        return Require.answer("log density",
                (a + k - 1) * Math.log(theta) + (b + n - k - 1) * Math.log1p(-theta) - Beta.logBeta(a + k, b + n - k));
    }

    @Override
    public int dimension() {
        return 1;
    }

    /** ln of the prior's density in u = logit θ, which is this model's unknown. */
    @Override
    public double logPrior(double[] u) {
        double logit = only(u);
        return Require.answer("log prior", -a * softplus(-logit) - b * softplus(logit) - Beta.logBeta(a, b));
    }

    @Override
    public double logLikelihood(double[] u) {
        double logit = only(u);
        return logChoose() - k * softplus(-logit) - (n - k) * softplus(logit);
    }

    @Override
    public double[] logPriorGradient(double[] u) {
        return new double[] {a - (a + b) * sigmoid(only(u))};
    }

    @Override
    public double[] logLikelihoodGradient(double[] u) {
        return new double[] {k - n * sigmoid(only(u))};
    }

    private static double only(double[] u) {
        Require.sameLength("u", u.length, "the one unknown", 1);
        return Require.finite("u", u[0], "");
    }

    private double logChoose() {
        return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
    }

    private static double softplus(double u) {
        return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
    }

    private static double sigmoid(double u) {
        return u >= 0 ? 1 / (1 + Math.exp(-u)) : Math.exp(u) / (1 + Math.exp(u));
    }
}

package thermolab.infer;

import org.hipparchus.special.Gamma;
import thermolab.num.Require;
import thermolab.num.RisingGamma;

/**
 * A Gaussian of which neither mean nor spread is known: xᵢ ~ N(μ, 1/τ), with a conjugate belief about both.
 *
 * <pre>
 *   τ ~ Gamma(shape a, rate b),  μ | τ ~ N(m, 1/(κτ))                                                    [prior]
 *   κₙ = κ + n,  mₙ = (κm + n x̄)/κₙ,  aₙ = a + n/2,  bₙ = b + ½Σ(xᵢ − x̄)² + κn(x̄ − m)²/2κₙ               [posterior]
 *   ln p(x) = ln Γ(aₙ) − ln Γ(a) + a ln b − aₙ ln bₙ + ½ ln(κ/κₙ) − (n/2) ln 2π                           [evidence]
 * </pre>
 *
 * <p>τ is a precision: one over a variance. In nats. Source: Murphy, <i>Conjugate Bayesian analysis of the Gaussian distribution</i>
 * (2007), section 3; Bishop, <i>PRML</i> (2006), section 2.3.6.
 *
 * @param mean m
 * @param count κ &gt; 0: the prior speaks of the mean like that many data
 * @param shape a &gt; 0
 * @param rate b &gt; 0, in units of x²
 */
public record NormalGamma(double mean, double count, double shape, double rate) {

    public NormalGamma {
        Require.finite("mean", mean, "");
        Require.positive("count", count, "0 is no distribution: its evidence is zero");
        Require.positive("shape", shape, "");
        Require.positive("rate", rate, "it is half a sum of squares");
    }

    /** The belief after the data. */
    public NormalGamma posterior(double[] x) {
        requireData(x);
        double n = x.length;
        double newCount = count + n;
        return new NormalGamma(mean + n * (average(x) - mean) / newCount, newCount, shape + n / 2, rate + growth(x));  // [posterior]
    }

    /** bₙ − b. */
    private double growth(double[] x) {
        double average = average(x);
        double scatter = 0;
        for (double value : x) {
            scatter += (value - average) * (value - average);
        }
        double shift = average - mean;
        return scatter / 2 + count * x.length * shift * shift / (2 * (count + x.length));
    }

    /** ln p(x). */
    public double logEvidence(double[] x) {
        requireData(x);
        double n = x.length;
        double growth = growth(x);
        return Require.answer("evidence", RisingGamma.log(shape, n / 2) - shape * Math.log1p(growth / rate)
                - n / 2 * Math.log(2 * Math.PI * (rate + growth)) - 0.5 * Math.log1p(n / count));          // [evidence]
    }

    /** ln p(x, μ, τ). */
    public double logJoint(double[] x, double mu, double tau) {
        requireData(x);
        Require.finite("mu", mu, "");
        Require.positive("tau", tau, "it is a precision");
        double log = shape * Math.log(rate) - Gamma.logGamma(shape) + (shape - 1) * Math.log(tau) - rate * tau
                + 0.5 * (Math.log(count * tau / (2 * Math.PI)) - count * tau * (mu - mean) * (mu - mean));
        for (double value : x) {
            log += 0.5 * (Math.log(tau / (2 * Math.PI)) - tau * (value - mu) * (value - mu));
        }
        return Require.answer("log joint density", log);
    }

    /** The factorised guess q(μ) q(τ), by coordinate ascent until the ELBO rises no more. */
    public NormalGammaCavi cavi(double[] x) {
        return cavi(x, NormalGammaCavi.MOST_SWEEPS);
    }

    /**
     * The same, stopped after this many sweeps.
     *
     * @param sweeps at least 1; each updates q(μ) and then q(τ)
     */
    public NormalGammaCavi cavi(double[] x, int sweeps) {
        requireData(x);
        return NormalGammaCavi.climb(this, x, Require.atLeast("sweeps", sweeps, 1, ""));
    }

    /** ⟨τ⟩ = a/b. */
    public double meanPrecision() {
        return shape / rate;
    }

    /** Var τ = a/b². */
    public double precisionVariance() {
        return shape / rate / rate;
    }

    /** ⟨1/τ⟩/κ = b/(κ(a − 1)), the variance of μ with τ not known; a must exceed 1. */
    public double meanVariance() {
        if (!(shape > 1)) {
            throw Require.broken("shape", shape, "must exceed 1, as the variance of the mean is infinite otherwise", "take more data");
        }
        return rate / (count * (shape - 1));
    }

    static double average(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value / x.length;
        }
        return sum;
    }

    private static void requireData(double[] x) {
        Require.atLeast("numbers in x", x.length, 1, "without data there is nothing to explain");
        Require.finite("x", x, "");
    }
}

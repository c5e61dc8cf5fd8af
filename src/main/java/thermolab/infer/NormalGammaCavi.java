package thermolab.infer;

import java.util.Arrays;
import org.hipparchus.special.Gamma;
import thermolab.num.Require;

/**
 * A factorised guess q(μ) q(τ) = N(μ; m, 1/λ) Gamma(τ; a, b) about the mean and the precision of a Gaussian, found by coordinate
 * ascent on the ELBO (CAVI) from the prior of a {@link NormalGamma}.
 *
 * <pre>
 *   m = (κ₀m₀ + n x̄)/(κ₀ + n),   a = a₀ + (n + 1)/2                          known at once
 *   λ ← (κ₀ + n) a/b                                                          [mu]
 *   b ← b₀ + ½ [Σ(xᵢ − m)² + κ₀(m − m₀)² + (κ₀ + n)/λ]                        [tau]
 * </pre>
 *
 * <p>No step lowers the ELBO, and each shortens the way to the fixed point by the factor 1/(2a). The guess has ⟨τ⟩ right, and both
 * spreads too small, as it can't know that a wide spread of the data leaves the mean in doubt. Source: Bishop, <i>PRML</i> (2006),
 * section 10.1.3, with the ½ in a that its first printing lacks; Beal, thesis (2003), chapter 2.
 *
 * @param mean m
 * @param precision λ &gt; 0 of the mean
 * @param shape a
 * @param rate b
 * @param elbos the ELBO after each sweep, in nats; never falling
 */
public record NormalGammaCavi(double mean, double precision, double shape, double rate, double[] elbos) {

    static final int MOST_SWEEPS = 200;
    private static final double SETTLED = 1e-15;

    public NormalGammaCavi {
        elbos = elbos.clone();
    }

    /** A copy. */
    @Override
    public double[] elbos() {
        return elbos.clone();
    }

    /** The ELBO where the climb ended, in nats. */
    public double elbo() {
        return elbos[elbos.length - 1];
    }

    /** F = −ELBO. */
    public double variationalFreeEnergy() {
        return -elbo();
    }

    /** q(μ). */
    public NormalBelief meanBelief() {
        return new NormalBelief(mean, 1 / precision);
    }

    /** ⟨τ⟩ = a/b. */
    public double meanPrecision() {
        return shape / rate;
    }

    /** Var τ = a/b². */
    public double precisionVariance() {
        return shape / rate / rate;
    }

    static NormalGammaCavi climb(NormalGamma prior, double[] x, int sweeps) {
        double n = x.length;
        double count = prior.count() + n;
        double mean = prior.mean() + n * (NormalGamma.average(x) - prior.mean()) / count;
        double shape = prior.shape() + (n + 1) / 2;
        double squares = prior.count() * (mean - prior.mean()) * (mean - prior.mean());
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        double rate = prior.rate();
        double precision = 0;
        double[] elbos = new double[sweeps];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double before = rate;
            precision = count * shape / rate;                                                                 // [mu]
            rate = prior.rate() + 0.5 * (squares + count / precision);                                        // [tau]
            elbos[sweep] = elbo(prior, x.length, squares, precision, shape, rate);
            if (Math.abs(rate - before) <= SETTLED * rate) {
                elbos = Arrays.copyOf(elbos, sweep + 1);
                break;
            }
        }
        return new NormalGammaCavi(mean, Require.answer("precision", precision), shape, rate, elbos);
    }

    /** ⟨ln p(x, μ, τ)⟩ + H(q(μ)) + H(q(τ)); {@code squares} = Σ(xᵢ − m)² + κ₀(m − m₀)². */
    private static double elbo(NormalGamma prior, int n, double squares, double precision, double shape, double rate) {
        double logTau = Gamma.digamma(shape) - Math.log(rate);
        double tau = shape / rate;
        double expected = (n + 1) / 2.0 * (logTau - Math.log(2 * Math.PI)) + 0.5 * Math.log(prior.count())
                - tau / 2 * (squares + (prior.count() + n) / precision)
                + prior.shape() * Math.log(prior.rate()) - Gamma.logGamma(prior.shape())
                + (prior.shape() - 1) * logTau - prior.rate() * tau;
        double entropyOfTau = shape - Math.log(rate) + Gamma.logGamma(shape) + (1 - shape) * Gamma.digamma(shape);
        return new VariationalBound(expected, new NormalBelief(0, 1 / precision).entropy() + entropyOfTau).elbo();
    }
}

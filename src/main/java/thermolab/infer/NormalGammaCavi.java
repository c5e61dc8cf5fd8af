package thermolab.infer;

import java.util.Arrays;
import thermolab.num.Require;
import thermolab.num.RisingGamma;

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
 * section 10.1.3; Beal, thesis (2003), chapter 2.
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
        Require.finite("sum of the squares of x", squares, "choose a unit in which x is nearer to 1");
        double rate = prior.rate();
        double precision = 0;
        double[] elbos = new double[sweeps];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double before = rate;
            precision = count * shape / rate;                                                                 // [mu]
            double growth = 0.5 * (squares + count / precision);
            rate = prior.rate() + growth;                                                                     // [tau]
            elbos[sweep] = elbo(prior, x.length, growth, precision);
            if (Math.abs(rate - before) <= SETTLED * rate) {
                elbos = Arrays.copyOf(elbos, sweep + 1);
                break;
            }
        }
        return new NormalGammaCavi(mean, Require.answer("precision", precision), shape, rate, elbos);
    }

    /**
     * ⟨ln p(x, μ, τ)⟩ + H(q(μ)) + H(q(τ)) after [tau], where ⟨τ⟩ b = a takes most of it away; {@code growth} = b − b₀. What is left has no
     * large terms that cancel, so that a strong prior costs no digits.
     */
    private static double elbo(NormalGamma prior, int n, double growth, double precision) {
        double shift = (n + 1) / 2.0;
        double ofTau = RisingGamma.log(prior.shape(), shift) - prior.shape() * Math.log1p(growth / prior.rate())
                - shift * Math.log(2 * Math.PI * (prior.rate() + growth));
        return Require.answer("ELBO", ofTau + 0.5 * Math.log(prior.count()) + new NormalBelief(0, 1 / precision).entropy());
    }
}

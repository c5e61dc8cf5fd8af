package thermolab.infer;

import java.util.random.RandomGenerator;
import thermolab.info.DifferentialEntropy;
import thermolab.info.Gaussians;
import thermolab.num.Require;

/**
 * What is believed about one unknown number: q(θ) = N(m, v), with a <b>variance</b> v, not a deviation. Entropies and divergences
 * are in nats; the entropy carries the unit of θ in its logarithm and may be negative.
 *
 * @param mean m, finite
 * @param variance v &gt; 0
 */
public record NormalBelief(double mean, double variance) {

    public NormalBelief {
        Require.finite("mean", mean, "");
        Require.positive("variance", variance, "a belief without doubt has an entropy of minus infinity");
    }

    /** H(q) = ½ ln(2πe v). */
    public double entropy() {
        return DifferentialEntropy.gaussian(deviation());
    }

    /** √v. */
    public double deviation() {
        return Math.sqrt(variance);
    }

    /** ln q(θ). */
    public double logDensity(double theta) {
        double shift = Require.finite("theta", theta, "") - mean;
        return Require.finiteAnswer("log density", -0.5 * (Math.log(2 * Math.PI * variance) + shift * shift / variance));
    }

    /** KL(this ‖ other), at least zero. */
    public double kl(NormalBelief other) {
        return Gaussians.kl(mean, deviation(), other.mean, other.deviation());
    }

    /** One draw, θ = m + √v ε: the randomness ε doesn't depend on m and v, which is what "reparametrised" means. */
    public double draw(RandomGenerator random) {
        return mean + deviation() * random.nextGaussian();
    }
}

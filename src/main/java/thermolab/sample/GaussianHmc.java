package thermolab.sample;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import thermolab.num.Require;

/**
 * Hamiltonian Monte Carlo on the standard normal distribution in d dimensions, exactly. L leaps are a linear map of (q, p)
 * with singular values s and 1/s; from these
 *
 * <pre>
 *   ⟨ΔH⟩ = d (s − 1/s)²/2                                                        [error]
 *   acceptance = 2 F_{d,d}(s⁻²), the F distribution; (4/π) arctan(1/s) for d = 1     [acceptance]
 *   for many dimensions: erfc(√⟨ΔH⟩/2)                                           [many]
 * </pre>
 *
 * <p>{@link Mala} of step h is one leap of ε = √(2h), so its acceptance is here too. ⟨ΔH⟩ grows as d ε⁴ at a fixed length
 * εL. Source: Neal, <i>MCMC using Hamiltonian dynamics</i> (2011), section 4.4; Beskos et al., Bernoulli 19, 1501 (2013).
 *
 * @param step ε, between 0 and 2
 * @param leaps L, at least 1
 * @param dimension d, at least 1
 */
public record GaussianHmc(double step, int leaps, int dimension) {

    public GaussianHmc {
        if (!(step > 0 && step < 2)) {
            throw Require.broken("step", step, "must lie between 0 and 2", "from 2 on the leapfrog runs away");
        }
        Require.atLeast("leaps", leaps, 1, "");
        Require.atLeast("dimension", dimension, 1, "");
    }

    /** The same for the Metropolis-adjusted Langevin algorithm with step h. */
    public static GaussianHmc ofMala(double step, int dimension) {
        return new GaussianHmc(Math.sqrt(2 * Require.positive("step", step, "")), 1, dimension);
    }

    /** ⟨ΔH⟩, the mean energy error of a trajectory before acceptance. */
    public double meanEnergyError() {
        double gap = singularGap();
        return dimension * gap * gap / 2;                                                                         // [error]
    }

    /** The mean acceptance probability. */
    public double acceptance() {
        double gap = singularGap();
        double s = (gap + Math.sqrt(gap * gap + 4)) / 2;
        return 2 * Beta.regularizedBeta(1 / (1 + s * s), 0.5 * dimension, 0.5 * dimension);                 // [acceptance]
    }

    /** What the acceptance tends to in many dimensions at the same mean energy error. */
    public double asymptoticAcceptance() {
        return Erf.erfc(Math.sqrt(meanEnergyError()) / 2);                                                         // [many]
    }

    /** s − 1/s ≥ 0. The map is [[cos θ, sin θ/w], [−w sin θ, cos θ]] with cos θ = cos(Lφ), 2 sin(φ/2) = ε, w = cos(φ/2). */
    private double singularGap() {
        double half = Math.asin(step / 2);
        double w = Math.cos(half);
        return Math.abs(Math.sin(2 * leaps * half)) * (1 / w - w);
    }
}

package thermolab.infer;

import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Differences of ln Z from mean energies along a ladder, by the trapezoidal rule.
 *
 * <pre>
 *   d ln Z/dβ = −⟨E⟩_β,      ln Z(β_K) = ln Z(β_0) − ∫ ⟨E⟩ dβ          Z(β) = Σ exp(−βE)                        [slope]
 *   d ln Z/dβ = +⟨ln p(x | θ)⟩_β                                       Z(β) = ∫ p(θ) p(x | θ)^β dθ: E = −ln p(x | θ)   [evidence]
 * </pre>
 *
 * <p>The integral runs over β, not over T, and begins where ln Z is known. ⟨E⟩ falls as β rises (its slope is −Var E), so where it is
 * convex too, as nearly always, chords lie above the curve: the rule gives too small a ln Z. The error is Δβ² times the third cumulant,
 * so rungs belong where ⟨E⟩ bends. Source: Kirkwood, J. Chem. Phys. 3, 300 (1935); Friel and Pettitt, J. R. Stat. Soc. B 70, 589 (2008).
 */
public final class ThermodynamicIntegration {

    private ThermodynamicIntegration() {
    }

    /**
     * ln Z(β_K) − ln Z(β_0).
     *
     * @param betas ascending rungs, two or more
     * @param meanEnergies ⟨E⟩ at each rung
     */
    public static double logRatio(double[] betas, double[] meanEnergies) {
        return -area(betas, meanEnergies);                                                                       // [slope]
    }

    /** ln Z(β_K), from ln Z(β_0); at β = 0 that is the logarithm of the number of states. */
    public static double logZ(double logZ0, double[] betas, double[] meanEnergies) {
        return Require.finite("logZ0", logZ0, "") + logRatio(betas, meanEnergies);
    }

    /** ln Z(β_K) − ln Z(β_0) from independent estimates of ⟨E⟩, with their errors carried along. The rule's own error is not in it. */
    public static Estimate logRatio(double[] betas, Estimate[] meanEnergies) {
        double[] values = new double[meanEnergies.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = meanEnergies[k].value();
        }
        double ratio = logRatio(betas, values);
        double variance = 0;
        for (int k = 0; k < values.length; k++) {
            double width = (betas[Math.min(k + 1, values.length - 1)] - betas[Math.max(k - 1, 0)]) / 2;
            variance += Math.pow(width * meanEnergies[k].standardError(), 2);
        }
        return new Estimate(ratio, Math.sqrt(variance));
    }

    /** ln p(x) from ⟨ln p(x | θ)⟩ of power posteriors; with rungs from 0 (the prior) to 1 (the posterior). */
    public static double logEvidence(double[] betas, double[] meanLogLikelihoods) {
        requireUnit(betas);
        return area(betas, meanLogLikelihoods);                                                                // [evidence]
    }

    /** The same from independent estimates, with their errors. */
    public static Estimate logEvidence(double[] betas, Estimate[] meanLogLikelihoods) {
        requireUnit(betas);
        Estimate negative = logRatio(betas, meanLogLikelihoods);
        return new Estimate(-negative.value(), negative.standardError());
    }

    /** ∫ f dβ by the trapezoidal rule. */
    public static double area(double[] betas, double[] values) {
        Ladder.ascending("betas", betas);
        Require.sameLength("betas", betas.length, "mean values", values.length);
        Require.finite("mean values", values, "");
        double area = 0;
        for (int k = 1; k < betas.length; k++) {
            area += (betas[k] - betas[k - 1]) * (values[k] + values[k - 1]) / 2;
        }
        return area;
    }

    private static void requireUnit(double[] betas) {
        Ladder.ascending("betas", betas);
        if (betas[0] != 0 || betas[betas.length - 1] != 1) {
            throw Require.broken("betas", betas[0] + " to " + betas[betas.length - 1], "must run from 0 to 1",
                    "an evidence lies between the prior and the posterior");
        }
    }
}

package thermolab.infer;

import thermolab.num.Require;

/**
 * The geometric path between two Gaussians, where every quantity of annealing is known:
 * p_β ∝ exp(−(1 − β)E₀ − βE₁) with E_i = (x − m_i)²/2v_i, without the Gaussians' own constants, so Z(0) = √(2πv₀) and Z(1) = √(2πv₁).
 *
 * <pre>
 *   1/v_β = (1 − β)/v₀ + β/v₁,   m_β = v_β ((1 − β)m₀/v₀ + βm₁/v₁)                               [path]
 *   d ln Z/dβ = −⟨E₁ − E₀⟩_β                                                                         [slope]
 *   ⟨ln weight⟩ = −Σ_k (β_{k+1} − β_k) ⟨E₁ − E₀⟩_{β_k}    forwards, with perfect transitions            [forward]
 *   −⟨w_R⟩ = −Σ_k (β_{k+1} − β_k) ⟨E₁ − E₀⟩_{β_{k+1}}      backwards                                   [backward]
 * </pre>
 *
 * <p>Perfect transitions draw anew from p_β at each rung. [forward] lies below ln Z(1)/Z(0) and [backward] above it, by the areas of the
 * steps between a falling curve and its staircase, about (⟨·⟩₀ − ⟨·⟩₁)/2K for K equal steps.
 *
 * @param mean0 m₀
 * @param variance0 v₀ &gt; 0
 * @param mean1 m₁
 * @param variance1 v₁ &gt; 0
 */
public record GaussianPath(double mean0, double variance0, double mean1, double variance1) {

    public GaussianPath {
        Require.finite("mean0", mean0, "");
        Require.positive("variance0", variance0, "it is a variance");
        Require.finite("mean1", mean1, "");
        Require.positive("variance1", variance1, "it is a variance");
    }

    /** v_β. */
    public double variance(double beta) {
        Require.probability("beta", beta);
        return 1 / ((1 - beta) / variance0 + beta / variance1);                                                  // [path]
    }

    /** m_β. */
    public double mean(double beta) {
        return variance(beta) * ((1 - beta) * mean0 / variance0 + beta * mean1 / variance1);                       // [path]
    }

    /** ln Z(β). */
    public double logZ(double beta) {
        double v = variance(beta);
        double weight0 = (1 - beta) / variance0;
        double weight1 = beta / variance1;
        double apart = mean0 - mean1;
        return 0.5 * Math.log(2 * Math.PI * v) - 0.5 * weight0 * weight1 * v * apart * apart;
    }

    /** ln Z(1)/Z(0) = ½ ln v₁/v₀. */
    public double logRatio() {
        return 0.5 * Math.log(variance1 / variance0);
    }

    /** ⟨E₁ − E₀⟩ at β; falls as β rises. */
    public double meanGap(double beta) {
        double v = variance(beta);
        double m = mean(beta);
        return ((m - mean1) * (m - mean1) + v) / (2 * variance1) - ((m - mean0) * (m - mean0) + v) / (2 * variance0);
    }

    /** Var(E₁ − E₀) at β: minus the slope of {@link #meanGap}. */
    public double gapVariance(double beta) {
        double v = variance(beta);
        double m = mean(beta);
        double curvature = 1 / variance1 - 1 / variance0;
        double slope = (m - mean1) / variance1 - (m - mean0) / variance0;
        return v * slope * slope + v * v * curvature * curvature / 2;
    }

    /** ⟨ln weight⟩ of annealing up the rungs with perfect transitions: an estimate of ln Z(end)/Z(start) that is too low. */
    public double expectedLogWeight(double[] betas) {
        return staircase(betas, 0);                                                                            // [forward]
    }

    /** −⟨w_R⟩ of annealing down the rungs with perfect transitions: too high. */
    public double expectedReverse(double[] betas) {
        return staircase(betas, 1);                                                                           // [backward]
    }

    /** Var(ln weight) up the rungs with perfect transitions: steps are independent. */
    public double logWeightVariance(double[] betas) {
        Ladder.ascending("betas", betas);
        double variance = 0;
        for (int k = 0; k + 1 < betas.length; k++) {
            variance += Math.pow(betas[k + 1] - betas[k], 2) * gapVariance(betas[k]);
        }
        return variance;
    }

    private double staircase(double[] betas, int end) {
        Ladder.ascending("betas", betas);
        double sum = 0;
        for (int k = 0; k + 1 < betas.length; k++) {
            sum -= (betas[k + 1] - betas[k]) * meanGap(betas[k + end]);
        }
        return sum;
    }
}

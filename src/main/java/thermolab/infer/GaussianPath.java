package thermolab.infer;

import thermolab.num.Differences;
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
 *   ⟨weight²⟩/⟨weight⟩² = Π_k Z(2β_{k+1} − β_k) Z(β_k)/Z(β_{k+1})²                                        [weights]
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
        return Require.answer("mean", share0(beta) * mean0 + share1(beta) * mean1);                                // [path]
    }

    /** ln Z(β). */
    public double logZ(double beta) {
        double apart = mean0 - mean1;
        return Require.answer("ln Z", 0.5 * Math.log(2 * Math.PI * variance(beta))
                - 0.5 * share0(beta) * apart * (beta / variance1) * apart);
    }

    /** ln Z(1)/Z(0) = ½ ln v₁/v₀. */
    public double logRatio() {
        return Differences.logRatio(variance1, variance0) / 2;
    }

    /** ⟨E₁ − E₀⟩ at β; falls as β rises. */
    public double meanGap(double beta) {
        double apart = mean0 - mean1;
        double s0 = share0(beta);
        double s1 = share1(beta);
        return Require.answer("gap", (s0 * apart / variance1 * s0 * apart - s1 * apart / variance0 * s1 * apart + bend(beta)) / 2);
    }

    /** Var(E₁ − E₀) at β: minus the slope of {@link #meanGap}. */
    public double gapVariance(double beta) {
        double v = variance(beta);
        double slope = (share0(beta) / variance1 + share1(beta) / variance0) * (mean0 - mean1);
        return Require.answer("variance of the gap", v * slope * slope + bend(beta) * bend(beta) / 2);
    }

    /** v_β/v₁ − v_β/v₀. */
    private double bend(double beta) {
        return variance(beta) / variance1 * ((variance0 - variance1) / variance0);
    }

    /** How much of m_β is m₀. */
    private double share0(double beta) {
        return beta == 1 ? 0 : variance(beta) * ((1 - beta) / variance0);
    }

    private double share1(double beta) {
        return beta == 0 ? 0 : variance(beta) * (beta / variance1);
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

    /**
     * Var(weight)/⟨weight⟩² up the rungs with perfect transitions: of n weights, n/(1 + this) count. Infinite where a step is so long
     * that the next would leave no Gaussian.                                                                    [weights]
     */
    public double relativeVariance(double[] betas) {
        Ladder.ascending("betas", betas);
        double log = 0;
        for (int k = 0; k + 1 < betas.length; k++) {
            double step = betas[k + 1] - betas[k];
            double v = variance(betas[k + 1]);
            double turn = step * bend(betas[k + 1]);
            if (turn <= -1) {
                return Double.POSITIVE_INFINITY;
            }
            double push = step * v / variance0 * (v / variance1) * (mean1 - mean0);
            log += push * push / v / (1 - turn * turn) - Math.log1p(-turn * turn) / 2;                          // [weights]
        }
        return Require.answer("relative variance", Math.expm1(log));
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

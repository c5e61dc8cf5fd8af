package thermolab.infer;

import thermolab.num.Require;

/**
 * The rungs β₀ &lt; β₁ &lt; … &lt; β_K of a ladder of inverse temperatures, or of powers of a likelihood.
 *
 * <p>Between a vague prior and sharp data nearly all happens at small β; a power c of 3 to 5 puts the rungs there, which is where
 * Friel and Pettitt, J. R. Stat. Soc. B 70, 589 (2008), section 4, choose β_k = (k/K)^c.
 */
public final class Ladder {

    private Ladder() {
    }

    /** K + 1 rungs at equal distances from 0 to 1. */
    public static double[] uniform(int intervals) {
        return power(intervals, 1);
    }

    /**
     * β_k = (k/K)^c for k = 0 … K.
     *
     * @param intervals K, at least 1
     * @param exponent c &gt; 0; above 1 the rungs are dense near β = 0
     */
    public static double[] power(int intervals, double exponent) {
        Require.atLeast("intervals", intervals, 1, "a ladder has two ends");
        Require.positive("exponent", exponent, "");
        double[] betas = new double[intervals + 1];
        for (int k = 0; k <= intervals; k++) {
            betas[k] = Math.pow((double) k / intervals, exponent);
        }
        return betas;
    }

    /** Refuses a ladder of one rung, a rung below zero, and one that doesn't rise. */
    public static double[] ascending(String name, double[] betas) {
        Require.atLeast("rungs of " + name, betas.length, 2, "a ladder has two ends");
        Require.nonNegative(name + "[0]", betas[0], "");
        for (int k = 1; k < betas.length; k++) {
            Require.finite(name + "[" + k + "]", betas[k], "");
            if (!(betas[k] > betas[k - 1])) {
                throw Require.broken(name + "[" + k + "]", betas[k], "must be above " + name + "[" + (k - 1) + "] = " + betas[k - 1],
                        "rungs ascend");
            }
        }
        return betas;
    }
}

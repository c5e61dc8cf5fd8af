package thermolab.infer;

/**
 * What a step of the ladder from β to β′ adds to the logarithm of a weight, with the hidden units summed by hand:
 *
 * <pre>
 *   Σ_j ln [(1 + e^(β′g_j))/(1 + e^(βg_j))] = −Σ_j ln(1 + σ(β′g_j)(e^((β−β′)g_j) − 1))                         [factor]
 * </pre>
 *
 * <p>The right side needs no exponential beyond the probability σ(β′g), which is drawn from anyway: e^2z − 1 = 2t/(1 − t) with t = tanh z = p/q
 * from Lambert's continued fraction, exact to a float for |z| ≤ ½. Factors are multiplied, 32 to a number, before their logarithm is
 * taken. Steps with a longer |(β′−β)g| take the left side in double precision.
 */
final class StepFactor {

    private static final int FOLDS = 5;        // 2⁵ factors between 1/e and e multiply without overflow
    private static final int GROUP = 8;        // of those products, to a logarithm
    private static final double LONGEST = 1;   // largest |(β′−β)g| of the fast loop

    private final int units;
    private final float[] factors;

    StepFactor(int units) {
        this.units = units;
        factors = new float[units];
    }

    /**
     * [factor] for one chain.
     *
     * @param gains g of each unit
     * @param chances σ(β′g) of each unit
     * @param after β′
     * @param rise β′ − β
     */
    double log(float[] gains, float[] chances, double after, double rise) {
        float largest = 0;
        for (int j = 0; j < units; j++) {
            largest = Math.max(largest, Math.abs(gains[j]));
        }
        return Math.abs(rise) * largest <= LONGEST ? fast(gains, chances, (float) rise) : exact(gains, after, after - rise);
    }

    private double fast(float[] gains, float[] chances, float rise) {
        for (int j = 0; j < units; j++) {
            float z = -0.5f * rise * gains[j];
            float s = z * z;
            float p = z * ((s + 105) * s + 945);
            float q = (15 * s + 420) * s + 945;
            factors[j] = 1 + chances[j] * (2 * p / (q - p));
        }
        int left = units;
        for (int fold = 0; fold < FOLDS && left > GROUP; fold++) {
            int half = (left + 1) / 2;
            for (int j = 0; j < left - half; j++) {
                factors[j] *= factors[half + j];
            }
            left = half;
        }
        double sum = 0;
        double product = 1;
        for (int j = 0; j < left; j++) {
            product *= factors[j];
            if (j % GROUP == GROUP - 1) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return -(sum + Math.log(product));                                                                  // [factor]
    }

    private double exact(float[] gains, double after, double before) {
        double sum = 0;
        for (int j = 0; j < units; j++) {
            sum += softplus(after * gains[j]) - softplus(before * gains[j]);                                // [factor]
        }
        return sum;
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}

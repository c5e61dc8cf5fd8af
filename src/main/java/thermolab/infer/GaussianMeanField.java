package thermolab.infer;

import thermolab.num.Require;

/**
 * A correlated Gaussian p = N(m, Λ⁻¹) and the independent guesses that come closest to it, in the two senses of "close".
 *
 * <pre>
 *   least KL(q ‖ p):  variances 1/Λᵢᵢ      variational: too narrow wherever Λ has a coupling      [exclusive]
 *   least KL(p ‖ q):  variances (Λ⁻¹)ᵢᵢ    moments matched: the true marginals                    [inclusive]
 *   KL gap of the first = ½ (Σ ln Λᵢᵢ − ln det Λ)                                                 [gap]
 *   mᵢ ← mᵢ* − Σⱼ≠ᵢ Λᵢⱼ (mⱼ − mⱼ*)/Λᵢᵢ                                                           [climb]
 * </pre>
 *
 * <p>1/Λᵢᵢ is the variance of θᵢ with all others <i>held</i>. Means are right in both. Source: Bishop, <i>PRML</i> (2006), section
 * 10.1.2; MacKay (2003), section 33.6.
 *
 * @param target p
 */
public record GaussianMeanField(GaussianBelief target) {

    /** For a target N(0, Λ⁻¹) with the precision matrix Λ, symmetric and positive definite. */
    public static GaussianMeanField ofPrecision(double[][] precision) {
        return new GaussianMeanField(GaussianBelief.ofPrecision(new double[precision.length], precision));
    }

    /** The independent q of least KL(q ‖ p), which variational inference finds. */
    public GaussianBelief exclusive() {
        double[][] precision = target.precision();
        double[] variances = new double[precision.length];
        for (int i = 0; i < variances.length; i++) {
            variances[i] = 1 / precision[i][i];                                                          // [exclusive]
        }
        return GaussianBelief.independent(target.mean(), variances);
    }

    /** The independent q of least KL(p ‖ q): the marginals of p. */
    public GaussianBelief inclusive() {
        return GaussianBelief.independent(target.mean(), target.variances());                            // [inclusive]
    }

    /** KL(q ‖ p) of {@link #exclusive}, in nats: what no independent guess can gain back. */
    public double gap() {
        double sum = -target.dimension() * (1 + Math.log(2 * Math.PI)) / 2 + target.entropy();
        for (double variance : exclusive().variances()) {
            sum -= 0.5 * Math.log(variance);
        }
        return Math.max(0, sum);                                                                         // [gap]
    }

    /**
     * The means of q under coordinate ascent, one coordinate after the other: shape [sweeps · d + 1][d], the start first. Each step
     * lowers KL(q ‖ p); a strong coupling makes the way a long zigzag.
     */
    public double[][] climb(double[] start, int sweeps) {
        Require.sameLength("start", start.length, "target", target.dimension());
        Require.finite("start", start, "");
        double[][] precision = target.precision();
        double[] goal = target.mean();
        int d = goal.length;
        double[][] way = new double[Require.atLeast("sweeps", sweeps, 1, "") * d + 1][];
        way[0] = start.clone();
        for (int step = 1; step < way.length; step++) {
            int i = (step - 1) % d;
            double pull = 0;
            for (int j = 0; j < d; j++) {
                pull += j == i ? 0 : precision[i][j] * (way[step - 1][j] - goal[j]);
            }
            way[step] = way[step - 1].clone();
            way[step][i] = goal[i] - pull / precision[i][i];                                             // [climb]
        }
        return way;
    }
}

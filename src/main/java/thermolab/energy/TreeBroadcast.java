package thermolab.energy;

import org.hipparchus.util.FastMath;
import thermolab.num.Require;

/**
 * A fair spin at the root of a tree is copied from parent to child, each copy turned over with probability ε. What do the leaves know?
 *
 * <pre>
 *   θ = 1 − 2ε = tanh K            an Ising magnet on the tree, at coupling K                                [theta]
 *   ⟨root · leaf⟩ = θⁿ             after n generations                                                       [leaf]
 *   corr²(root, Σ leaves) = (bθ²)ⁿ / v_n,   v_n = 1 + (b − 1)θ² (1 + x + … + xⁿ⁻¹),   x = bθ²                  [sum]
 *   bθ² &gt; 1                       Kesten and Stigum: the leaves keep a share of the root for ever             [threshold]
 *   m ← tanh(b artanh(θ m))        the root below leaves that are all up; it keeps a mean where bθ &gt; 1       [boundary]
 * </pre>
 *
 * <p>One leaf forgets as any chain does. All the leaves together don't, where there are enough of them: for spins of two values the sum of
 * the leaves finds the root at any depth if and only if all of them do. At x = 1 and below nothing is left. {@link
 * TreePosterior} has what the best reader of all leaves knows. Source: Kesten and Stigum, Ann. Math. Stat. 37, 1463 (1966); Evans,
 * Kenyon, Peres and Schulman, Ann. Appl. Probab. 10, 410 (2000).
 *
 * @param branches b, children of each node, at least 1
 * @param flip ε, between 0 and 1
 */
public record TreeBroadcast(int branches, double flip) {

    private static final int MOST_LEAVES = 1 << 13;

    public TreeBroadcast {
        Require.atLeast("branches", branches, 1, "");
        Require.probability("flip", flip);
    }

    /** θ, the correlation of parent and child. */
    public double theta() {
        return 1 - 2 * flip;
    }

    /** bθ², above 1 where the leaves keep something of the root at any depth. */
    public double kestenStigum() {
        return branches * theta() * theta();
    }

    /** The flip probability at which bθ² = 1: (1 − 1/√b)/2. */
    public static double criticalFlip(int branches) {
        return 0.5 * (1 - 1 / Math.sqrt(Require.atLeast("branches", branches, 1, "")));
    }

    /** [leaf]: ⟨root · leaf⟩. */
    public double leafCorrelation(int generations) {
        return Math.pow(theta(), Require.atLeast("generations", generations, 0, ""));
    }

    /** What one leaf tells of the root, in nats. */
    public double leafInformation(int generations) {
        return SpinInformation.ofCorrelation(leafCorrelation(generations));
    }

    /** [sum]: the correlation of the root with the sum of all leaves, at any depth; zero or positive, but for odd depths with θ below 0. */
    public double sumCorrelation(int generations) {
        double x = kestenStigum();
        int n = Require.atLeast("generations", generations, 0, "");
        double noise = Math.pow(x, -n); // v_n/xⁿ = x⁻ⁿ + (b − 1)θ² (x⁻¹ + x⁻² + … + x⁻ⁿ)
        double rest = branches == 1 ? 0 : (branches - 1) * theta() * theta() * (x == 1 ? n : Math.expm1(-n * Math.log(x)) / (1 - x));
        double squared = x == 0 ? (n == 0 ? 1 : 0) : 1 / (noise + rest);                                             // [sum]
        return (theta() < 0 && n % 2 == 1 ? -1 : 1) * Math.sqrt(squared);
    }

    /** What [sum] comes to at infinite depth: √((x − 1)/((b − 1)θ²)) for x &gt; 1, else 0. */
    public double sumCorrelationForEver() {
        double x = kestenStigum();
        return x > 1 ? Math.sqrt((x - 1) / ((branches - 1) * theta() * theta())) : branches == 1 && x == 1 ? 1 : 0;
    }

    /**
     * Probability of 0, 1, …, bⁿ leaves up, given that the root is up; read backwards it is that for a root that is down.
     *
     * @param generations n, with at most 8192 leaves
     */
    public double[] leavesUp(int generations) {
        Require.atLeast("generations", generations, 0, "");
        if (generations * Math.log(branches) > Math.log(MOST_LEAVES) + 1e-9) {
            throw Require.broken("generations", generations, "must leave at most " + MOST_LEAVES + " leaves", "sumCorrelation knows any depth");
        }
        double[] law = {0, 1};
        for (int n = 0; n < (branches == 1 ? Math.min(generations, 1 << 16) : generations); n++) {
            int leaves = law.length - 1;
            double[] child = new double[law.length];
            for (int k = 0; k <= leaves; k++) {
                child[k] = (1 - flip) * law[k] + flip * law[leaves - k];
            }
            law = child;
            for (int sibling = 1; sibling < branches; sibling++) {
                law = SumFlow.convolved(law, child);
            }
        }
        return law;
    }

    /** What the number of leaves that are up tells of the root, in nats; by enumeration, at most 8192 leaves. */
    public double countInformation(int generations) {
        double[] up = leavesUp(generations);
        double sum = 0;
        for (int k = 0; k < up.length; k++) {
            double down = up[up.length - 1 - k];
            if (up[k] + down > 0) {
                sum += 0.5 * (up[k] + down) * SpinInformation.ofCorrelation(Math.min(1, Math.abs(up[k] - down) / (up[k] + down)));
            }
        }
        return sum;
    }

    /** Probability that the majority of the leaves names the root rightly, a tie by a coin; at most 8192 leaves. */
    public double majorityAccuracy(int generations) {
        double[] up = leavesUp(generations);
        double right = 0;
        for (int k = 0; k < up.length; k++) {
            right += 2 * k == up.length - 1 ? 0.5 * up[k] : 2 * k > up.length - 1 ? up[k] : 0;
        }
        return Math.min(1, right);
    }

    /** [boundary]: mean of the root, given that all leaves are up. For ever above zero where b |θ| &gt; 1, not bθ² &gt; 1. */
    public double boundaryMean(int generations) {
        Require.range(0, Require.atLeast("generations", generations, 0, ""), 1 << 20);
        double m = 1;
        for (int n = 0; n < generations; n++) {
            m = Math.tanh(branches * FastMath.atanh(theta() * m));                                               // [boundary]
        }
        return m;
    }
}

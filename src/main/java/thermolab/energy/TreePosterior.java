package thermolab.energy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thermolab.num.Require;

/**
 * What all the leaves of a {@link TreeBroadcast} together tell of its root, by the law of the root's mean given the leaves.
 *
 * <pre>
 *   through a copy:    m → θ m                                                                              [copy]
 *   two subtrees:      m = (m₁ + m₂)/(1 + m₁m₂)   with probability  q(m₁) q(m₂) (1 + m₁m₂)                    [join]
 *   I(root; leaves) = Σ_m q(m) I(m)                  I(m) of {@link SpinInformation}                          [nats]
 * </pre>
 *
 * <p>The number of different m grows doubly exponentially. While there are few, the law is exact and {@link #lower()} equals {@link
 * #upper()}. Then neighbours are pooled, twice: a reader who is told only the mean of a pool knows less, one for whom each m is split onto
 * the edges of its pool, with the same mean, knows more. So the two values bound the exact one at any depth, but for rounding.
 *
 * @param lower nats, at most the exact value
 * @param upper nats, at least the exact value; equal where nothing was pooled
 */
public record TreePosterior(double lower, double upper) {

    private static final double SAME = 1e-14;

    /** An m above zero, and −m with it, and the probability of the two together. */
    private record Atom(double mean, double probability) {
    }

    /**
     * For a depth of up to 10 000 generations, with at most {@code pools} different |m|: 200 bound the information to about a
     * thousandth. Time in proportion to n b pools².
     */
    public static TreePosterior of(TreeBroadcast tree, int generations, int pools) {
        Require.range(0, Require.atLeast("generations", generations, 0, ""), 10_000);
        Require.atLeast("pools", pools, 2, "");
        if (pools > 2000 || tree.branches() > 1000) {
            throw Require.broken("pools and branches", pools + ", " + tree.branches(), "must be at most 2000 and 1000", "time grows with pools squared");
        }
        double lower = information(tree, generations, pools, false);
        return new TreePosterior(lower, Math.max(lower, information(tree, generations, pools, true)));
    }

    private static double information(TreeBroadcast tree, int generations, int pools, boolean split) {
        List<Atom> law = List.of(new Atom(1, 1));
        double theta = Math.abs(tree.theta());
        for (int n = 0; n < generations; n++) {
            List<Atom> child = law.stream().map(a -> new Atom(theta * a.mean, a.probability)).toList();             // [copy]
            law = child;
            for (int sibling = 1; sibling < tree.branches(); sibling++) {
                law = pooled(joined(law, child), pools, split);
            }
        }
        return law.stream().mapToDouble(a -> a.probability * SpinInformation.ofCorrelation(a.mean)).sum();           // [nats]
    }

    private static Atom[] joined(List<Atom> one, List<Atom> two) {
        List<Atom> all = new ArrayList<>(2 * one.size() * two.size());
        for (Atom a : one) {
            for (Atom b : two) {
                double product = a.mean * b.mean;
                double both = a.probability * b.probability / 2;
                all.add(new Atom(Math.min(1, (a.mean + b.mean) / (1 + product)), both * (1 + product)));             // [join]
                if (product < 1) {
                    all.add(new Atom(Math.min(1, Math.abs(a.mean - b.mean) / (1 - product)), both * (1 - product)));
                }
            }
        }
        return all.stream().sorted(Comparator.comparingDouble(Atom::mean)).toArray(Atom[]::new);
    }

    /** Equal means become one; if there are still too many, pools of about equal probability do. */
    private static List<Atom> pooled(Atom[] sorted, int pools, boolean split) {
        List<Atom> exact = new ArrayList<>();
        int from = 0;
        for (int k = 1; k <= sorted.length; k++) {
            if (k == sorted.length || sorted[k].mean - sorted[from].mean > SAME * sorted[k].mean) {
                exact.add(mean(sorted, from, k));
                from = k;
            }
        }
        if (exact.size() <= pools) {
            return exact;
        }
        Atom[] atoms = exact.toArray(Atom[]::new);
        List<Atom> result = new ArrayList<>();
        double share = 1.0 / (split ? pools / 2 : pools);
        double gathered = 0;
        from = 0;
        for (int k = 0; k < atoms.length; k++) {
            gathered += atoms[k].probability;
            if (gathered >= share || k == atoms.length - 1) {
                if (split) {
                    addEdges(atoms, from, k + 1, result);
                } else {
                    result.add(mean(atoms, from, k + 1));
                }
                gathered = 0;
                from = k + 1;
            }
        }
        return result;
    }

    private static Atom mean(Atom[] atoms, int from, int to) {
        double probability = 0;
        double sum = 0;
        for (int k = from; k < to; k++) {
            probability += atoms[k].probability;
            sum += atoms[k].probability * atoms[k].mean;
        }
        double low = atoms[from].mean;
        return new Atom(probability > 0 ? Math.max(low, Math.min(atoms[to - 1].mean, sum / probability)) : low, probability);
    }

    /** The pool's probability on its two ends, with its mean. */
    private static void addEdges(Atom[] atoms, int from, int to, List<Atom> result) {
        Atom pool = mean(atoms, from, to);
        double low = atoms[from].mean;
        double high = atoms[to - 1].mean;
        double share = high > low ? (pool.mean - low) / (high - low) : 0;
        result.add(new Atom(low, (1 - share) * pool.probability));
        if (high > low) {
            result.add(new Atom(high, share * pool.probability));
        }
    }
}

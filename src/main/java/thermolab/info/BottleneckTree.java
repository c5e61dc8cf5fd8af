package thermolab.info;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.num.Require;

/**
 * The bottleneck followed from small β to large: one cluster that falls into two, and so on, like a crystal that forms while its melt cools
 * (1/β is the temperature).
 *
 * <p>At each β the clusters descend from those of the β before. A cluster that has become unstable (β beyond its own 1/σ₂²) is split along
 * the direction that grows, and the β at which it became so is found by bisection. No randomness. The branch that it follows is a
 * local minimum, and not always the lowest one: a cluster stays whole until it is unstable, as a supercooled liquid does, where another
 * branch may be lower already; compare with {@link InformationBottleneck#solve}.
 *
 * <p>Source: Tishby, Pereira and Bialek (1999), section 4; Rose, <i>Deterministic annealing</i> (1998).
 *
 * @param solutions one for each β, in rising order; cluster t keeps its number, and a new one takes the next
 * @param splits the bifurcations that were met, in the order of β
 */
public record BottleneckTree(List<Bottleneck> solutions, List<Split> splits) {

    private static final double PUSH = 0.1;   // how far two halves are moved apart at first
    private static final int BISECTIONS = 40;

    /**
     * A bifurcation.
     *
     * @param beta where it happens
     * @param parent the cluster that falls into two; it keeps its number for one half
     * @param child the number of the other half
     */
    public record Split(double beta, int parent, int child) {
    }

    public BottleneckTree {
        solutions = List.copyOf(solutions);
        splits = List.copyOf(splits);
    }

    static BottleneckTree grow(InformationBottleneck problem, double[] betas, int mostClusters) {
        Require.atLeast("betas", betas.length, 1, "");
        Require.atLeast("mostClusters", mostClusters, 1, "");
        List<Bottleneck> solutions = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        double[][] encoder = new double[problem.joint().marginalX().length][1];
        for (double[] row : encoder) {
            row[0] = 1;
        }
        double below = 0;
        for (int i = 0; i < betas.length; i++) {
            if (i > 0 && !(betas[i] > betas[i - 1])) {
                throw Require.broken("betas[" + i + "]", betas[i], "must be larger than the one before, " + betas[i - 1], "annealing goes from small to large");
            }
            Bottleneck now = problem.descend(betas[i], encoder);
            for (int t = unstable(problem, now); t >= 0 && now.weights().length < mostClusters; t = unstable(problem, now)) {
                splits.add(new Split(locate(problem, below, now, t), t, now.weights().length));
                now = problem.descend(betas[i], halves(problem, now, t));
            }
            solutions.add(now);
            encoder = now.encoder();
            below = betas[i];
        }
        splits.sort((a, b) -> Double.compare(a.beta, b.beta));
        return new BottleneckTree(solutions, splits);
    }

    /** The β of each solution. */
    public double[] betas() {
        return solutions.stream().mapToDouble(Bottleneck::beta).toArray();
    }

    /** How many leaves the tree has. */
    public int clusters() {
        return solutions.get(solutions.size() - 1).weights().length;
    }

    /** q(y|t) of a leaf along all β, following its parents back to the root. */
    public double[] path(int leaf, int y) {
        Require.index("leaf", leaf, clusters());
        Require.index("y", y, solutions.get(0).decoder()[0].length);
        double[] path = new double[solutions.size()];
        for (int i = 0; i < path.length; i++) {
            path[i] = solutions.get(i).decoder()[ancestor(leaf, solutions.get(i).weights().length)][y];
        }
        return path;
    }

    /** The cluster from which a leaf descends when there are only so many. */
    private int ancestor(int leaf, int clusters) {
        int cluster = leaf;
        while (cluster >= clusters) {
            int child = cluster;
            cluster = splits.stream().filter(split -> split.child == child).findFirst().orElseThrow().parent;
        }
        return cluster;
    }

    /** The cluster that is the farthest beyond its own critical β, or −1. */
    private static int unstable(InformationBottleneck problem, Bottleneck now) {
        int worst = -1;
        double largest = 1 + 1e-9; // above rounding: at a pitchfork, halves stand at the verge
        for (int t = 0; t < now.weights().length; t++) {
            double excess = now.beta() / split(problem, now, t).beta();
            if (excess > largest) {
                worst = t;
                largest = excess;
            }
        }
        return worst;
    }

    /** The cluster's own joint distribution, p(x|t) p(y|x), and where it falls into two. */
    private static ClusterSplit split(InformationBottleneck problem, Bottleneck now, int t) {
        double[][] own = problem.joint().table();
        double[][] encoder = now.encoder();
        double weight = 0;
        for (int x = 0; x < own.length; x++) {
            double share = encoder[x][t];
            for (int y = 0; y < own[x].length; y++) {
                weight += own[x][y] *= share;
            }
        }
        for (double[] row : own) {
            for (int y = 0; y < row.length; y++) {
                row[y] /= weight;
            }
        }
        return weight > 1e-100 ? ClusterSplit.of(own) : new ClusterSplit(Double.POSITIVE_INFINITY, new double[own.length]);
    }

    /** Bisects for the β at which cluster t is on the verge, following this branch downwards. */
    private static double locate(InformationBottleneck problem, double below, Bottleneck now, int t) {
        double low = below;
        double high = now.beta();
        Bottleneck branch = now;
        for (int i = 0; i < BISECTIONS && high - low > 1e-10 * high; i++) {
            double middle = (low + high) / 2;
            Bottleneck there = problem.descend(middle, branch.encoder());
            if (middle > split(problem, there, t).beta()) {
                high = middle;
                branch = there;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double[][] halves(InformationBottleneck problem, Bottleneck now, int t) {
        double[] direction = split(problem, now, t).direction();
        double[][] encoder = now.encoder();
        int clusters = now.weights().length;
        for (int x = 0; x < encoder.length; x++) {
            double[] row = Arrays.copyOf(encoder[x], clusters + 1);
            row[t] = encoder[x][t] * (1 + PUSH * direction[x]) / 2;
            row[clusters] = encoder[x][t] * (1 - PUSH * direction[x]) / 2;
            encoder[x] = row;
        }
        return encoder;
    }
}

package thermolab.info;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * The information bottleneck of a table p(x, y): a summary T of X that keeps what X tells of Y and forgets the rest.
 *
 * <pre>
 *   least L = I(X;T) − β I(T;Y), in nats, over encoders q(t|x)
 *   q(t|x) = q(t) exp(−β KL(p(y|x) ‖ q(y|t))) / Z(x)       [encoder]
 *   q(t)   = Σ p(x) q(t|x)                                  [weights]
 *   q(y|t) = Σ p(x, y) q(t|x) / q(t)                        [decoder]
 * </pre>
 *
 * <p>A pass over the three equations never raises L, and repeated it ends at a stationary point, of which L may have many: start
 * often ({@link #solve}), or follow one from small β ({@link #anneal}). The convergence is geometric, and slow near a value of β
 * where a cluster splits. Below {@link BottleneckOnset} every summary that keeps something costs more than it is worth, and the best T
 * is a constant; β ≤ 1 is always below. More clusters than symbols of X are of no use to the
 * best T; a start that spends one on a copy of another may miss it. Cost of a pass: x · y · t.
 *
 * <p>Where it fails: p(x, y) must be known; from counts, I(X;Y) itself is biased up. For Gaussian variables use
 * {@link GaussianBottleneck}. Source: Tishby, Pereira and Bialek, <i>The information bottleneck method</i> (1999).
 */
public final class InformationBottleneck {

    private static final double DEFAULT_TOLERANCE = 1e-10;
    private static final int DEFAULT_PASSES = 100_000;
    private static final double MOST_BETA = 1e12; // clusters are hard long before
    private static final double SOFTENING = 1e-3;

    private final Joint joint;
    private final double tolerance;
    private final int mostPasses;

    private InformationBottleneck(Joint joint, double tolerance, int mostPasses) {
        this.joint = joint;
        this.tolerance = tolerance;
        this.mostPasses = mostPasses;
    }

    /** Of a table p[x][y] that sums to one. */
    public static InformationBottleneck of(double[][] joint) {
        return of(Joint.of(joint));
    }

    /** Of a joint distribution. */
    public static InformationBottleneck of(Joint joint) {
        return new InformationBottleneck(joint, DEFAULT_TOLERANCE, DEFAULT_PASSES);
    }

    /** A copy that stops once no p(x) q(t|x) changes by more than this in a pass (1e-10 unless set), or after so many passes (100 000). */
    public InformationBottleneck until(double tolerance, int mostPasses) {
        return new InformationBottleneck(joint, Require.nonNegative("tolerance", tolerance, "0 makes all passes"),
                Require.atLeast("mostPasses", mostPasses, 1, ""));
    }

    /** The joint distribution. */
    public Joint joint() {
        return joint;
    }

    /**
     * The β beyond which the constant T is unstable, and where annealing's first cluster splits: 1/σ₂², where σ₂ is the second singular
     * value of p(x, y)/√(p(x) p(y)). At least one; infinite when X and Y are independent. A summary may pay a little earlier, but
     * is then not found by small steps from the constant: see {@link BottleneckOnset}.
     */
    public static double criticalBeta(double[][] joint) {
        return ClusterSplit.of(joint).beta();
    }

    /** The three equations once: the next encoder. */
    public double[][] step(double beta, double[][] encoder) {
        BottleneckPass pass = pass(beta, encoder);
        pass.advance(beta);
        return pass.encoder();
    }

    /** Clusters and informations of an encoder as it is, stationary or not; its trace is empty. */
    public Bottleneck read(double beta, double[][] encoder) {
        return result(beta, pass(beta, encoder), new double[0]);
    }

    /**
     * Passes from this encoder on until nothing changes.
     *
     * @param beta β, zero or more and at most 1e12
     * @param encoder q(t|x), shape [x][t], each row a distribution
     */
    public Bottleneck descend(double beta, double[][] encoder) {
        BottleneckPass pass = pass(beta, encoder);
        double[] trace = new double[64];
        int passes = 0;
        while (passes < mostPasses && !(pass.change <= tolerance)) {
            if ((passes & 0xFF) == 0 && Thread.interrupted()) {
                throw new CancellationException("the bottleneck was interrupted at pass " + passes);
            }
            trace = passes == trace.length ? Arrays.copyOf(trace, 2 * passes) : trace;
            trace[passes++] = pass.advance(beta);
        }
        return result(beta, pass, Arrays.copyOf(trace, passes));
    }

    /**
     * The best of several starts. The first gives each symbol of X a cluster of its own, as far as there are clusters; in the others
     * each row of the encoder is drawn uniformly from all distributions.
     *
     * @param clusters most clusters that T may have, at least 1
     * @param starts at least 1; some tens for a small table
     */
    public Bottleneck solve(double beta, int clusters, int starts, RandomGenerator random) {
        Require.atLeast("clusters", clusters, 1, "");
        Require.atLeast("starts", starts, 1, "");
        Bottleneck best = descend(beta, nearlyHard(clusters));
        for (int start = 1; start < starts; start++) {
            Bottleneck next = descend(beta, random(clusters, random));
            best = next.lagrangian() < best.lagrangian() ? next : best;
        }
        return best;
    }

    /** An encoder whose rows are drawn uniformly from all distributions over the clusters: where a descent may start. */
    public double[][] random(int clusters, RandomGenerator random) {
        double[][] encoder = new double[joint.marginalX().length][Require.atLeast("clusters", clusters, 1, "")];
        for (double[] row : encoder) {
            double sum = 0;
            for (int t = 0; t < clusters; t++) {
                sum += row[t] = -Math.log1p(-random.nextDouble());
            }
            for (int t = 0; t < clusters; t++) {
                row[t] = sum == 0 ? 1.0 / clusters : row[t] / sum;
            }
        }
        return encoder;
    }

    /** From one cluster on, with rising β: see {@link BottleneckTree}. */
    public BottleneckTree anneal(double[] betas, int mostClusters) {
        return BottleneckTree.grow(this, betas, mostClusters);
    }

    private double[][] nearlyHard(int clusters) {
        double[][] encoder = new double[joint.marginalX().length][clusters];
        for (int x = 0; x < encoder.length; x++) {
            Arrays.fill(encoder[x], SOFTENING / clusters);
            encoder[x][x % clusters] += 1 - SOFTENING;
        }
        return encoder;
    }

    private BottleneckPass pass(double beta, double[][] encoder) {
        if (!(beta >= 0 && beta <= MOST_BETA)) {
            throw Require.broken("beta", beta, "must be between 0 and 1e12", "the price of a nat about Y; clusters are hard long before");
        }
        Require.rowsAreDistributions("encoder", encoder);
        Require.sameLength("encoder rows", encoder.length, "symbols of X", joint.marginalX().length);
        return new BottleneckPass(joint, encoder);
    }

    private Bottleneck result(double beta, BottleneckPass pass, double[] trace) {
        pass.marginals();
        double[] py = joint.marginalY();
        double[][] decoder = new double[pass.clusters][pass.outcomes];
        double compression = 0;
        double relevance = 0;
        for (int t = 0; t < pass.clusters; t++) {
            for (int x = 0; x < pass.inputs; x++) {
                double share = pass.q[t * pass.inputs + x];
                compression += Divergence.klTerm(pass.px[x] * share, pass.px[x] * pass.weights[t]);
            }
            for (int y = 0; y < pass.outcomes; y++) {
                decoder[t][y] = pass.decoder[t * pass.outcomes + y];
                relevance += Divergence.klTerm(pass.weights[t] * decoder[t][y], pass.weights[t] * py[y]);
            }
        }
        return new Bottleneck(beta, pass.encoder(), pass.weights, decoder, Math.max(0, compression), Math.max(0, relevance), trace,
                pass.change <= tolerance);
    }
}

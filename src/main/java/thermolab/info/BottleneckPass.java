package thermolab.info;

import java.util.Arrays;

/**
 * The working memory of one descent of {@link InformationBottleneck}: the encoder as one array, row after row, and one pass over the
 * three equations in place. A pass costs two products of x · y · t multiplications and x · t exponentials.
 */
final class BottleneckPass {

    private static final double LN_OF_ZERO = -1e250; // finite, so that a product with probability 0 is 0

    final int inputs;
    final int outcomes;
    final double[] px;
    private final double[] pxy;     // p(x, y), [x · outcomes + y]
    private final double[] given;   // p(y | x), the same shape; zero where p(x) is
    private final double[] minusHyx;  // Σ_y p(y|x) ln p(y|x)
    private final double informationXY;

    final int clusters;
    final double[] q;               // q(t | x), [x · clusters + t]
    final double[] weights;         // q(t)
    private final double[] lnWeights;
    final double[] decoder;         // q(y | t), [y · clusters + t]
    private final double[] lnDecoder;
    private final double[] scores;

    /** Largest p(x) |change of q(t|x)| in the last pass. */
    double change = Double.POSITIVE_INFINITY;

    BottleneckPass(Joint joint, double[][] encoder) {
        double[][] table = joint.table();
        inputs = table.length;
        outcomes = table[0].length;
        px = joint.marginalX();
        informationXY = joint.mutualInformation();
        pxy = new double[inputs * outcomes];
        given = new double[inputs * outcomes];
        minusHyx = new double[inputs];
        for (int x = 0; x < inputs; x++) {
            for (int y = 0; y < outcomes; y++) {
                pxy[x * outcomes + y] = table[x][y];
                given[x * outcomes + y] = px[x] == 0 ? 0 : table[x][y] / px[x];
                minusHyx[x] -= Entropy.term(given[x * outcomes + y]);
            }
        }
        clusters = encoder[0].length;
        q = new double[inputs * clusters];
        for (int x = 0; x < inputs; x++) {
            System.arraycopy(encoder[x], 0, q, x * clusters, clusters);
        }
        weights = new double[clusters];
        lnWeights = new double[clusters];
        decoder = new double[outcomes * clusters];
        lnDecoder = new double[outcomes * clusters];
        scores = new double[clusters];
    }

    /** The second and third equation: q(t) = Σ p(x) q(t|x) and q(y|t) = Σ p(x, y) q(t|x) / q(t). */
    void marginals() {
        Arrays.fill(weights, 0);
        Arrays.fill(decoder, 0);
        for (int x = 0; x < inputs; x++) {
            addScaled(weights, 0, px[x], q, x * clusters);                                             // [weights]
            for (int y = 0; y < outcomes; y++) {
                if (pxy[x * outcomes + y] != 0) {
                    addScaled(decoder, y * clusters, pxy[x * outcomes + y], q, x * clusters);          // [decoder]
                }
            }
        }
        for (int i = 0; i < decoder.length; i++) {
            double weight = weights[i % clusters];
            decoder[i] = weight == 0 ? 0 : decoder[i] / weight;
        }
    }

    /**
     * One pass: marginals of the encoder, then the first equation, q(t|x) = q(t) exp(−β KL(p(y|x) ‖ q(y|t))) / Z(x).
     *
     * @return −Σ p(x) ln Z(x) − β I(X;Y), which lies between L before the pass and L after it
     */
    double advance(double beta) {
        marginals();
        logs(weights, lnWeights);
        logs(decoder, lnDecoder);
        double bound = 0;
        change = 0;
        for (int x = 0; x < inputs; x++) {
            Arrays.fill(scores, -minusHyx[x]);
            for (int y = 0; y < outcomes; y++) {
                if (given[x * outcomes + y] != 0) {
                    addScaled(scores, 0, given[x * outcomes + y], lnDecoder, y * clusters);            // −KL(p(y|x) ‖ q(y|t))
                }
            }
            bound -= px[x] * encode(x, beta);
        }
        return bound - beta * informationXY;
    }

    /** One row of the encoder from the scores −KL; gives ln Z(x). */
    private double encode(int x, double beta) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < clusters; t++) {
            scores[t] = lnWeights[t] + beta * scores[t];
            largest = Math.max(largest, scores[t]);
        }
        double sum = 0;
        for (int t = 0; t < clusters; t++) {
            scores[t] = Math.exp(scores[t] - largest);
            sum += scores[t];
        }
        for (int t = 0, at = x * clusters; t < clusters; t++, at++) {
            double next = scores[t] / sum;                                                             // [encoder]
            change = Math.max(change, px[x] * Math.abs(next - q[at]));
            q[at] = next;
        }
        return largest + Math.log(sum);
    }

    private static void logs(double[] p, double[] ln) {
        for (int i = 0; i < p.length; i++) {
            ln[i] = p[i] == 0 ? LN_OF_ZERO : Math.log(p[i]);
        }
    }

    /** to += factor · from over one row of clusters: a loop that the compiler turns into vector instructions. */
    private void addScaled(double[] to, int toAt, double factor, double[] from, int fromAt) {
        for (int t = 0; t < clusters; t++) {
            to[toAt + t] += factor * from[fromAt + t];
        }
    }

    /** The encoder as rows, [x][t]. */
    double[][] encoder() {
        double[][] rows = new double[inputs][];
        for (int x = 0; x < inputs; x++) {
            rows[x] = Arrays.copyOfRange(q, x * clusters, (x + 1) * clusters);
        }
        return rows;
    }
}

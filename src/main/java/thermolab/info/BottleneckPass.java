package thermolab.info;

import java.util.Arrays;

/**
 * The working memory of one descent of {@link InformationBottleneck}, and one pass over the three equations in place. Arrays lie cluster after
 * cluster, so that the innermost loops run along symbols of X or Y and become vector instructions. A pass costs two products of
 * x · y · t multiplications, x · t exponentials and y · t logarithms.
 */
final class BottleneckPass {

    private static final double LN_OF_ZERO = -1e250; // finite, so that a product with probability 0 is 0

    final int inputs;
    final int outcomes;
    final int clusters;
    final double[] px;
    final double[] q;                 // q(t | x), [t · inputs + x]
    final double[] weights;           // q(t)
    final double[] decoder;           // q(y | t), [t · outcomes + y]

    private final double[] pxy;       // p(x, y), [x · outcomes + y]
    private final double[] given;     // p(y | x), [y · inputs + x]; zero where p(x) is
    private final double[] minusHyx;  // Σ_y p(y|x) ln p(y|x)
    private final double informationXY;
    private final double[] lnDecoder;
    private final double[] scores;    // [t · inputs + x]
    private final double[] largest;   // of the scores of each x
    private final double[] sums;      // Z(x) over exp(largest)

    /** Largest p(x) |change of q(t|x)| in the last pass. */
    double change = Double.POSITIVE_INFINITY;

    BottleneckPass(Joint joint, double[][] encoder) {
        double[][] table = joint.table();
        inputs = table.length;
        outcomes = table[0].length;
        clusters = encoder[0].length;
        px = joint.marginalX();
        informationXY = joint.mutualInformation();
        pxy = new double[inputs * outcomes];
        given = new double[inputs * outcomes];
        minusHyx = new double[inputs];
        q = new double[clusters * inputs];
        for (int x = 0; x < inputs; x++) {
            for (int y = 0; y < outcomes; y++) {
                double conditional = px[x] == 0 ? 0 : table[x][y] / px[x];
                pxy[x * outcomes + y] = table[x][y];
                given[y * inputs + x] = conditional;
                minusHyx[x] -= Entropy.term(conditional);
            }
            for (int t = 0; t < clusters; t++) {
                q[t * inputs + x] = encoder[x][t];
            }
        }
        weights = new double[clusters];
        decoder = new double[clusters * outcomes];
        lnDecoder = new double[clusters * outcomes];
        scores = new double[clusters * inputs];
        largest = new double[inputs];
        sums = new double[inputs];
    }

    /** The second and third equation: q(t) = Σ p(x) q(t|x) and q(y|t) = Σ p(x, y) q(t|x) / q(t). */
    void marginals() {
        Arrays.fill(decoder, 0);
        for (int t = 0; t < clusters; t++) {
            double weight = 0;
            for (int x = 0; x < inputs; x++) {
                weight += px[x] * q[t * inputs + x];                                         // [weights]
            }
            weights[t] = weight;
            addProducts(q, t * inputs, pxy, inputs, decoder, t * outcomes, outcomes);
            double scale = weight == 0 ? 0 : 1 / weight;
            for (int y = t * outcomes; y < (t + 1) * outcomes; y++) {
                decoder[y] *= scale;                                                         // [decoder]
            }
        }
    }

    /**
     * One pass: marginals of the encoder, then the first equation, q(t|x) = q(t) exp(−β KL(p(y|x) ‖ q(y|t))) / Z(x).
     *
     * @return −Σ p(x) ln Z(x) − β I(X;Y), which lies between L before the pass and L after it
     */
    double advance(double beta) {
        marginals();
        for (int i = 0; i < decoder.length; i++) {
            lnDecoder[i] = decoder[i] == 0 ? LN_OF_ZERO : Math.log(decoder[i]);
        }
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int t = 0; t < clusters; t++) {
            score(t, beta);
        }
        Arrays.fill(sums, 0);
        for (int i = 0, t = 0; t < clusters; t++) {
            for (int x = 0; x < inputs; x++, i++) {
                scores[i] = Math.exp(scores[i] - largest[x]);
                sums[x] += scores[i];
            }
        }
        return encode() - beta * informationXY;
    }

    /** ln q(t) − β KL(p(y|x) ‖ q(y|t)) for each x. */
    private void score(int t, double beta) {
        double lnWeight = weights[t] == 0 ? LN_OF_ZERO : Math.log(weights[t]);
        int at = t * inputs;
        for (int x = 0; x < inputs; x++) {
            scores[at + x] = -minusHyx[x];
        }
        addProducts(lnDecoder, t * outcomes, given, outcomes, scores, at, inputs);
        for (int x = 0; x < inputs; x++) {
            scores[at + x] = lnWeight + beta * scores[at + x];
            largest[x] = Math.max(largest[x], scores[at + x]);
        }
    }

    /** Divides by Z and keeps the largest change; gives −Σ p(x) ln Z(x). */
    private double encode() {
        double bound = 0;
        for (int x = 0; x < inputs; x++) {
            bound -= px[x] * (largest[x] + Math.log(sums[x]));
            sums[x] = 1 / sums[x];
        }
        double most = 0;
        for (int i = 0, t = 0; t < clusters; t++) {
            for (int x = 0; x < inputs; x++, i++) {
                double next = scores[i] * sums[x];                                           // [encoder]
                most = Math.max(most, px[x] * Math.abs(next - q[i]));
                q[i] = next;
            }
        }
        change = most;
        return bound;
    }

    /** to[at + j] += Σ_k factors[from + k] rows[k · n + j] for j below n: eight rows at a time, so that sums stay in registers. */
    private static void addProducts(double[] factors, int from, double[] rows, int count, double[] to, int at, int n) {
        int k = 0;
        for (; k + 8 <= count; k += 8) {
            double a = factors[from + k];
            double b = factors[from + k + 1];
            double c = factors[from + k + 2];
            double d = factors[from + k + 3];
            double e = factors[from + k + 4];
            double f = factors[from + k + 5];
            double g = factors[from + k + 6];
            double h = factors[from + k + 7];
            int r = k * n;
            for (int j = 0; j < n; j++) {
                to[at + j] += ((a * rows[r + j] + b * rows[r + n + j]) + (c * rows[r + 2 * n + j] + d * rows[r + 3 * n + j]))
                        + ((e * rows[r + 4 * n + j] + f * rows[r + 5 * n + j]) + (g * rows[r + 6 * n + j] + h * rows[r + 7 * n + j]));
            }
        }
        for (; k < count; k++) {
            double a = factors[from + k];
            for (int j = 0; j < n; j++) {
                to[at + j] += a * rows[k * n + j];
            }
        }
    }

    /** The encoder as rows, [x][t]. */
    double[][] encoder() {
        double[][] rows = new double[inputs][clusters];
        for (int x = 0; x < inputs; x++) {
            for (int t = 0; t < clusters; t++) {
                rows[x][t] = q[t * inputs + x];
            }
        }
        return rows;
    }
}

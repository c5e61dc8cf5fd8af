package thermolab.info;

import java.util.Arrays;

/**
 * The working memory of one descent of {@link InformationBottleneck}, and one pass over the three equations in place. Each cluster has rows of its
 * own, so that the innermost loops run along whole arrays of symbols and become vector instructions. A pass costs two products of
 * x · y · t multiplications, x · t exponentials and y · t logarithms.
 */
final class BottleneckPass {

    private static final double LN_OF_ZERO = -1e250; // finite, so that a product with probability 0 is 0

    final int inputs;
    final int outcomes;
    final int clusters;
    final double[] px;
    final double[][] q;               // q(t | x), [t][x]
    final double[] weights;           // q(t)
    final double[][] decoder;         // q(y | t), [t][y]

    private final double[][] pxy;     // p(x, y), [x][y]
    private final double[][] given;   // p(y | x), [y][x]; zero where p(x) is
    private final double[] hyx;       // H(Y|x)
    private final double informationXY;
    private final double[] ln;        // ln q(y | t) of one t
    private final double[][] scores;  // [t][x]
    private final double[] largest;   // of the scores of each x
    private final double[] sums;      // Z(x) over exp(largest)

    /** Largest p(x) |change of q(t|x)| in the last pass. */
    double change = Double.POSITIVE_INFINITY;

    BottleneckPass(Joint joint, double[][] encoder) {
        pxy = joint.table();
        inputs = pxy.length;
        outcomes = pxy[0].length;
        clusters = encoder[0].length;
        px = joint.marginalX();
        informationXY = joint.mutualInformation();
        given = new double[outcomes][inputs];
        hyx = new double[inputs];
        q = new double[clusters][inputs];
        for (int x = 0; x < inputs; x++) {
            for (int y = 0; y < outcomes; y++) {
                given[y][x] = px[x] == 0 ? 0 : pxy[x][y] / px[x];
                hyx[x] += Entropy.term(given[y][x]);
            }
            for (int t = 0; t < clusters; t++) {
                q[t][x] = encoder[x][t];
            }
        }
        weights = new double[clusters];
        decoder = new double[clusters][outcomes];
        ln = new double[outcomes];
        scores = new double[clusters][inputs];
        largest = new double[inputs];
        sums = new double[inputs];
    }

    /** The second and third equation: q(t) = Σ p(x) q(t|x) and q(y|t) = Σ p(x, y) q(t|x) / q(t). */
    void marginals() {
        for (int t = 0; t < clusters; t++) {
            double weight = 0;
            for (int x = 0; x < inputs; x++) {
                weight += px[x] * q[t][x];                                                   // [weights]
            }
            weights[t] = weight;
            Arrays.fill(decoder[t], 0);
            addProducts(q[t], pxy, decoder[t]);
            for (int y = 0; y < outcomes; y++) {
                decoder[t][y] = weight == 0 ? 0 : decoder[t][y] / weight;                    // [decoder]
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
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int t = 0; t < clusters; t++) {
            score(scores[t], weights[t], decoder[t], beta);
        }
        Arrays.fill(sums, 0);
        for (double[] score : scores) {
            for (int x = 0; x < score.length; x++) {
                score[x] = Math.exp(score[x] - largest[x]);
                sums[x] += score[x];
            }
        }
        double bound = 0;
        for (int x = 0; x < inputs; x++) {
            bound -= px[x] * (largest[x] + Math.log(sums[x]));
            sums[x] = 1 / sums[x];
        }
        change = 0;
        for (int t = 0; t < clusters; t++) {
            change = Math.max(change, encode(q[t], scores[t]));
        }
        return bound - beta * informationXY;
    }

    /** ln q(t) − β KL(p(y|x) ‖ q(y|t)) for each x. */
    private void score(double[] score, double weight, double[] meaning, double beta) {
        for (int y = 0; y < outcomes; y++) {
            ln[y] = meaning[y] == 0 ? LN_OF_ZERO : Math.log(meaning[y]);
        }
        System.arraycopy(hyx, 0, score, 0, inputs);
        addProducts(ln, given, score);
        double lnWeight = weight == 0 ? LN_OF_ZERO : Math.log(weight);
        for (int x = 0; x < score.length; x++) {
            score[x] = lnWeight + beta * score[x];
            largest[x] = score[x] > largest[x] ? score[x] : largest[x];
        }
    }

    /** One cluster's row of the encoder; gives the largest p(x) |change|. */
    private double encode(double[] row, double[] score) {
        double most = 0;
        for (int x = 0; x < row.length; x++) {
            double next = score[x] * sums[x];                                                // [encoder]
            double moved = px[x] * Math.abs(next - row[x]);
            most = moved > most ? moved : most;
            row[x] = next;
        }
        return most;
    }

    /** to += Σ_k factors[k] rows[k], four rows at a time. */
    private static void addProducts(double[] factors, double[][] rows, double[] to) {
        int k = 0;
        for (; k + 4 <= rows.length; k += 4) {
            add(factors[k], rows[k], factors[k + 1], rows[k + 1], factors[k + 2], rows[k + 2], factors[k + 3], rows[k + 3], to);
        }
        for (; k < rows.length; k++) {
            add(factors[k], rows[k], 0, rows[k], 0, rows[k], 0, rows[k], to);
        }
    }

    private static void add(double a, double[] u, double b, double[] v, double c, double[] w, double d, double[] z, double[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] += (a * u[j] + b * v[j]) + (c * w[j] + d * z[j]);
        }
    }

    /** The encoder as rows, [x][t]. */
    double[][] encoder() {
        double[][] rows = new double[inputs][clusters];
        for (int x = 0; x < inputs; x++) {
            for (int t = 0; t < clusters; t++) {
                rows[x][t] = q[t][x];
            }
        }
        return rows;
    }
}

package thermolab.learn;

import java.util.Arrays;
import thermolab.info.Softmax;
import thermolab.num.Require;

/**
 * Attention: each query looks at all keys and takes home a mean of their values, weighted by Boltzmann's distribution.
 *
 * <p>wᵢⱼ = exp(qᵢ·kⱼ/T)/Σⱼ exp(qᵢ·kⱼ/T), output oᵢ = Σⱼ wᵢⱼ vⱼ, with energies −qᵢ·kⱼ and the temperature T = √d: scores
 * of d random terms grow like √d, and this keeps them of order one. T → 0 is a look-up of the best key, T → ∞ a plain
 * mean. A reference forward pass for one head; cost m n (d + d_v).
 *
 * <p>Source: Vaswani et al., <i>Attention is all you need</i>, NeurIPS 2017, equation 1.
 */
public final class Attention {

    private Attention() {
    }

    /**
     * Outputs at T = √d.
     *
     * @param queries shape [m, d]
     * @param keys shape [n, d]
     * @param values shape [n, d_v]
     * @return shape [m, d_v]
     */
    public static double[][] forward(double[][] queries, double[][] keys, double[][] values) {
        Require.rectangular("queries", queries);
        return means(weights(queries, keys, Math.sqrt(queries[0].length)), values);
    }

    /** The same where query i sees only keys 0 to i: what a text model may know while it writes. Needs m ≤ n. */
    public static double[][] causal(double[][] queries, double[][] keys, double[][] values) {
        double[][] scores = scores(queries, keys);
        Require.atLeast("number of keys", keys.length, queries.length, "query i sees keys 0 to i");
        double[][] weights = new double[queries.length][];
        for (int i = 0; i < weights.length; i++) {
            Arrays.fill(scores[i], i + 1, keys.length, Double.NEGATIVE_INFINITY);
            weights[i] = Softmax.of(scores[i], Math.sqrt(queries[0].length));
        }
        return means(weights, values);
    }

    /** wᵢⱼ at a temperature, shape [m, n]; each row is a distribution. */
    public static double[][] weights(double[][] queries, double[][] keys, double temperature) {
        double[][] weights = scores(queries, keys);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Softmax.of(weights[i], temperature);
        }
        return weights;
    }

    private static double[][] scores(double[][] queries, double[][] keys) {
        Require.rectangular("queries", queries);
        Require.rectangular("keys", keys);
        Require.sameLength("columns of queries", queries[0].length, "columns of keys", keys[0].length);
        double[][] scores = new double[queries.length][keys.length];
        for (int i = 0; i < queries.length; i++) {
            for (int j = 0; j < keys.length; j++) {
                for (int c = 0; c < keys[j].length; c++) {
                    scores[i][j] += queries[i][c] * keys[j][c];
                }
            }
        }
        return scores;
    }

    private static double[][] means(double[][] weights, double[][] values) {
        Require.rectangular("values", values);
        Require.sameLength("keys", weights[0].length, "values", values.length);
        double[][] outputs = new double[weights.length][values[0].length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < values.length; j++) {
                for (int c = 0; c < values[j].length; c++) {
                    outputs[i][c] += weights[i][j] * values[j][c];
                }
            }
        }
        return outputs;
    }
}

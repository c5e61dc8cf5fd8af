package chapter08;

import thermolab.exercise.Unsolved;

public class MyScaledAttention implements ScaledAttention {

    @Override
    public double[][] attention(double[][] q, double[][] k, double[][] v) {
        // BEGIN SOLUTION
        double[][] outputs = new double[q.length][v[0].length];
        for (int i = 0; i < q.length; i++) {
            double[] weights = weights(q[i], k);
            for (int j = 0; j < k.length; j++) {
                for (int c = 0; c < v[j].length; c++) {
                    outputs[i][c] += weights[j] * v[j][c];
                }
            }
        }
        return outputs;
        // END SOLUTION
    }

    /** Boltzmann's weights of all keys for one query; they sum to one. */
    double[] weights(double[] query, double[][] k) {
        // BEGIN SOLUTION
        double[] scores = new double[k.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < k.length; j++) {
            for (int c = 0; c < query.length; c++) {
                scores[j] += query[c] * k[j][c] / temperature(query.length);
            }
            largest = Math.max(largest, scores[j]);
        }
        double sum = 0;
        for (int j = 0; j < k.length; j++) {
            scores[j] = Math.exp(scores[j] - largest); // at most 1: no overflow
            sum += scores[j];
        }
        for (int j = 0; j < k.length; j++) {
            scores[j] /= sum;
        }
        return scores;
        // END SOLUTION
    }

    /** T for vectors of d components. */
    double temperature(int d) {
        // BEGIN SOLUTION
        return Math.sqrt(d);
        // END SOLUTION
    }
}

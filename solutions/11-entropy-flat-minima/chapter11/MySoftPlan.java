package chapter11;

import thermolab.exercise.Unsolved;

public class MySoftPlan implements SoftPlan {

    @Override
    public SoftPolicy softValueIteration(double[][][] transitions, double[][] rewards, double discount, double temperature) {
        // BEGIN SOLUTION
        int n = rewards.length;
        int m = rewards[0].length;
        double[] value = new double[n];
        double[][] policy = new double[n][m];
        for (int pass = 0; pass < 4000; pass++) { // 0.99 to this power is below 1e-17
            double[] next = new double[n];
            for (int s = 0; s < n; s++) {
                double[] q = new double[m];
                for (int a = 0; a < m; a++) {
                    q[a] = rewards[s][a];
                    for (int to = 0; to < n; to++) {
                        q[a] += discount * transitions[s][a][to] * value[to];
                    }
                }
                next[s] = softMaximum(q, temperature);
                for (int a = 0; a < m; a++) {
                    policy[s][a] = Math.exp((q[a] - next[s]) / temperature);
                }
            }
            value = next;
        }
        return new SoftPolicy(value, policy);
        // END SOLUTION
    }

    /** τ ln Σ exp(qₐ/τ): between max q and max q + τ ln m, for any τ &gt; 0. */
    double softMaximum(double[] q, double temperature) {
        // BEGIN SOLUTION
        double largest = Double.NEGATIVE_INFINITY;
        for (double qa : q) {
            largest = Math.max(largest, qa);
        }
        double sum = 0;
        for (double qa : q) {
            sum += Math.exp((qa - largest) / temperature);
        }
        return largest + temperature * Math.log(sum);
        // END SOLUTION
    }
}

package chapter05;

import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MyPhaseGradient implements PhaseGradient {

    @Override
    public Gradient exact(double[][] w, double[] a, double[] b, double[][] data) {
        // BEGIN SOLUTION
        Gradient gradient = new Gradient(new double[a.length][b.length], new double[a.length], new double[b.length]);
        for (double[] v : data) {
            add(gradient, 1.0 / data.length, v, hidden(w, b, v));
        }
        double[][] states = new double[1 << a.length][a.length];
        double[] logWeights = new double[states.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < states.length; s++) {
            for (int i = 0; i < a.length; i++) {
                states[s][i] = s >> i & 1;
                logWeights[s] += a[i] * states[s][i];
            }
            for (double p : hidden(w, b, states[s])) {
                logWeights[s] -= Math.log1p(-p); // ln(1 + exp(gain)) = -ln(1 - p)
            }
            largest = Math.max(largest, logWeights[s]);
        }
        double sum = 0;
        for (double logWeight : logWeights) {
            sum += Math.exp(logWeight - largest);
        }
        for (int s = 0; s < states.length; s++) {
            add(gradient, -Math.exp(logWeights[s] - largest) / sum, states[s], hidden(w, b, states[s]));
        }
        return gradient;
        // END SOLUTION
    }

    @Override
    public Gradient cd(double[][] w, double[] a, double[] b, double[][] data, int k, RandomGenerator random) {
        // BEGIN SOLUTION
        Gradient gradient = new Gradient(new double[a.length][b.length], new double[a.length], new double[b.length]);
        for (double[] row : data) {
            double[] v = row;
            add(gradient, 1.0 / data.length, v, hidden(w, b, v));
            for (int step = 0; step < k; step++) {
                v = draw(visible(w, a, draw(hidden(w, b, v), random)), random);
            }
            add(gradient, -1.0 / data.length, v, hidden(w, b, v));
        }
        return gradient;
        // END SOLUTION
    }

    /** p(hⱼ = 1 | v) of each hidden unit. */
    private static double[] hidden(double[][] w, double[] b, double[] v) {
        // BEGIN SOLUTION
        double[] p = new double[b.length];
        for (int j = 0; j < p.length; j++) {
            double gain = b[j];
            for (int i = 0; i < v.length; i++) {
                gain += v[i] * w[i][j];
            }
            p[j] = 1 / (1 + Math.exp(-gain));
        }
        return p;
        // END SOLUTION
    }

    /** p(vᵢ = 1 | h) of each visible unit. */
    private static double[] visible(double[][] w, double[] a, double[] h) {
        // BEGIN SOLUTION
        double[] p = new double[a.length];
        for (int i = 0; i < p.length; i++) {
            double gain = a[i];
            for (int j = 0; j < h.length; j++) {
                gain += w[i][j] * h[j];
            }
            p[i] = 1 / (1 + Math.exp(-gain));
        }
        return p;
        // END SOLUTION
    }

    /** Adds weight · (vᵢhⱼ, vᵢ, hⱼ) to the gradient. This one is given. */
    private static void add(Gradient gradient, double weight, double[] v, double[] h) {
        for (int i = 0; i < v.length; i++) {
            gradient.a()[i] += weight * v[i];
            for (int j = 0; j < h.length; j++) {
                gradient.w()[i][j] += weight * v[i] * h[j];
            }
        }
        for (int j = 0; j < h.length; j++) {
            gradient.b()[j] += weight * h[j];
        }
    }

    /** Each unit on with its probability. This one is given. */
    private static double[] draw(double[] p, RandomGenerator random) {
        double[] state = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            state[i] = random.nextDouble() < p[i] ? 1 : 0;
        }
        return state;
    }
}

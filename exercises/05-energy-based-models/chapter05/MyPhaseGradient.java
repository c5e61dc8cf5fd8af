package chapter05;

import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MyPhaseGradient implements PhaseGradient {

    @Override
    public Gradient exact(double[][] w, double[] a, double[] b, double[][] data) {
        throw new Unsolved();
    }

    @Override
    public Gradient cd(double[][] w, double[] a, double[] b, double[][] data, int k, RandomGenerator random) {
        throw new Unsolved();
    }

    /** p(hⱼ = 1 | v) of each hidden unit. */
    private static double[] hidden(double[][] w, double[] b, double[] v) {
        throw new Unsolved();
    }

    /** p(vᵢ = 1 | h) of each visible unit. */
    private static double[] visible(double[][] w, double[] a, double[] h) {
        throw new Unsolved();
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

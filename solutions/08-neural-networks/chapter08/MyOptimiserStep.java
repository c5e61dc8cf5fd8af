package chapter08;

import thermolab.exercise.Unsolved;

public class MyOptimiserStep implements OptimiserStep {

    @Override
    public State step(Rule rule, State before, double[] gradient, double rate) {
        int t = before.steps() + 1;
        double[] x = before.x().clone();
        double[] v = before.v().clone();
        double[] s = before.s().clone();
        for (int i = 0; i < x.length; i++) {
            move(rule, t, i, x, v, s, gradient[i], rate);
        }
        return new State(t, x, v, s);
    }

    /** Moves parameter i, and what is remembered of it, in the arrays given. */
    void move(Rule rule, int t, int i, double[] x, double[] v, double[] s, double g, double rate) {
        // BEGIN SOLUTION
        switch (rule) {
            case SGD -> x[i] -= rate * g;
            case MOMENTUM -> {
                v[i] = 0.9 * v[i] + g;
                x[i] -= rate * v[i];
            }
            case NESTEROV -> {
                v[i] = 0.9 * v[i] + g;
                x[i] -= rate * (g + 0.9 * v[i]);
            }
            case RMSPROP -> {
                s[i] = 0.99 * s[i] + 0.01 * g * g;
                x[i] -= rate * g / (Math.sqrt(s[i]) + 1e-8);
            }
            case ADAGRAD -> {
                s[i] += g * g;
                x[i] -= rate * g / (Math.sqrt(s[i]) + 1e-10);
            }
            case ADAM, ADAMW -> {
                v[i] = 0.9 * v[i] + 0.1 * g;
                s[i] = 0.999 * s[i] + 0.001 * g * g;
                double mean = v[i] / (1 - Math.pow(0.9, t));
                double square = s[i] / (1 - Math.pow(0.999, t));
                x[i] *= rule == Rule.ADAMW ? 1 - 0.01 * rate : 1;
                x[i] -= rate * mean / (Math.sqrt(square) + 1e-8);
            }
            default -> throw new IllegalArgumentException("rule (" + rule + ") must be one of the seven");
        }
        // END SOLUTION
    }
}

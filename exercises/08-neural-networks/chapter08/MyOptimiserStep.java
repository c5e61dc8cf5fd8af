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
        throw new Unsolved();
    }
}

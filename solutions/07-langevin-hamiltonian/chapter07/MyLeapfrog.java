package chapter07;

import java.util.function.UnaryOperator;
import thermolab.exercise.Unsolved;

public class MyLeapfrog implements Leapfrog {

    @Override
    public Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps) {
        // BEGIN SOLUTION
        if (q.length != p.length) {
            throw new IllegalArgumentException("p (length " + p.length + ") must have the length of q (" + q.length + ")");
        }
        double[] x = q.clone();
        double[] v = p.clone();
        for (int step = 0; step < steps; step++) {
            add(v, step == 0 ? -eps / 2 : -eps, grad.apply(x)); // the end of a step and the beginning of the next
            add(x, eps, v);
        }
        if (steps > 0) {
            add(v, -eps / 2, grad.apply(x));
        }
        return new Phase(x, v);
        // END SOLUTION
    }

    /** Adds {@code factor} times y to x, in place. */
    private static void add(double[] x, double factor, double[] y) {
        // BEGIN SOLUTION
        for (int i = 0; i < x.length; i++) {
            x[i] += factor * y[i];
        }
        // END SOLUTION
    }
}

package chapter07;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MyHamiltonianSampler implements HamiltonianSampler {

    @Override
    public Chain hmc(Target target, double[] start, double eps, int leaps, int iterations, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double[][] positions = new double[iterations][];
        double[] errors = new double[iterations];
        int accepted = 0;
        double[] q = start.clone();
        for (int i = 0; i < iterations; i++) {
            // BEGIN SOLUTION
            double[] p = new double[q.length];
            for (int j = 0; j < p.length; j++) {
                p[j] = random.nextGaussian();
            }
            double before = target.energy().applyAsDouble(q) + kinetic(p);
            double[] end = q.clone();
            for (int leap = 0; leap < leaps; leap++) {
                add(p, -eps / 2, target.gradient().apply(end));
                add(end, eps, p);
                add(p, -eps / 2, target.gradient().apply(end));
            }
            errors[i] = target.energy().applyAsDouble(end) + kinetic(p) - before;
            if (random.nextDouble() < Math.exp(-errors[i])) {
                q = end;
                accepted++;
            }
            positions[i] = q.clone();
            // END SOLUTION
        }
        return new Chain(positions, errors, (double) accepted / iterations);
    }

    /** |p|²/2. */
    private static double kinetic(double[] p) {
        // BEGIN SOLUTION
        double sum = 0;
        for (double x : p) {
            sum += x * x;
        }
        return sum / 2;
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

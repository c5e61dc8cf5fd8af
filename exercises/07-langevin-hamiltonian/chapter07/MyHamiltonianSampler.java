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
            throw new Unsolved();
        }
        return new Chain(positions, errors, (double) accepted / iterations);
    }

    /** |p|²/2. */
    private static double kinetic(double[] p) {
        throw new Unsolved();
    }

    /** Adds {@code factor} times y to x, in place. */
    private static void add(double[] x, double factor, double[] y) {
        throw new Unsolved();
    }
}

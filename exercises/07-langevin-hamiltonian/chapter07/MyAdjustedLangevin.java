package chapter07;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MyAdjustedLangevin implements AdjustedLangevin {

    @Override
    public Chain mala(Target target, double temperature, double[] start, double eps, int iterations, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double[][] positions = new double[iterations][];
        int accepted = 0;
        double[] x = start.clone();
        for (int i = 0; i < iterations; i++) {
            throw new Unsolved();
        }
        return new Chain(positions, (double) accepted / iterations);
    }

    /** ln g(to | from), without its constant. */
    private static double logProposal(Target target, double temperature, double[] from, double[] to, double eps) {
        throw new Unsolved();
    }
}

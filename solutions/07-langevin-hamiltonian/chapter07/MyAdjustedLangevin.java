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
            // BEGIN SOLUTION
            double[] slope = target.gradient().apply(x);
            double[] there = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                there[j] = x[j] - eps * slope[j] + Math.sqrt(2 * eps * temperature) * random.nextGaussian();
            }
            double climb = (target.energy().applyAsDouble(there) - target.energy().applyAsDouble(x)) / temperature;
            double asymmetry = logProposal(target, temperature, there, x, eps) - logProposal(target, temperature, x, there, eps);
            if (random.nextDouble() < Math.exp(asymmetry - climb)) {
                x = there;
                accepted++;
            }
            positions[i] = x.clone();
            // END SOLUTION
        }
        return new Chain(positions, (double) accepted / iterations);
    }

    /** ln g(to | from), without its constant. */
    private static double logProposal(Target target, double temperature, double[] from, double[] to, double eps) {
        // BEGIN SOLUTION
        double[] slope = target.gradient().apply(from);
        double squares = 0;
        for (int j = 0; j < from.length; j++) {
            double miss = to[j] - from[j] + eps * slope[j];
            squares += miss * miss;
        }
        return -squares / (4 * eps * temperature);
        // END SOLUTION
    }
}

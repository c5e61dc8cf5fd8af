package chapter07;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MyMeanFirstPassage implements MeanFirstPassage {

    private static final int POINTS = 100_000;

    @Override
    public double meanFirstPassage(DoubleUnaryOperator potential, double temperature, double a, double b, double wall) {
        // BEGIN SOLUTION
        double zero = potential.applyAsDouble(a); // one level for both exponentials: it cancels
        double width = (a - wall) / POINTS;
        double inner = 0;
        for (int i = 0; i < POINTS; i++) { // the midpoint rule, from the wall to a
            inner += width * Math.exp((zero - potential.applyAsDouble(wall + (i + 0.5) * width)) / temperature);
        }
        width = (b - a) / POINTS;
        double outer = 0;
        for (int i = 0; i < POINTS; i++) { // from a to b, the inner integral growing along
            double energy = (potential.applyAsDouble(a + (i + 0.5) * width) - zero) / temperature;
            double slice = width * Math.exp(-energy);
            outer += width * Math.exp(energy) * (inner + slice / 2);
            inner += slice;
        }
        return outer / temperature;
        // END SOLUTION
    }

    @Override
    public double simulated(DoubleUnaryOperator slope, double temperature, double a, double b, double step, int walkers,
            long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        // BEGIN SOLUTION
        double kick = Math.sqrt(2 * step * temperature);
        long steps = 0;
        for (int walker = 0; walker < walkers; walker++) {
            for (double x = a; x < b; steps++) {
                x += kick * random.nextGaussian() - step * slope.applyAsDouble(x);
            }
        }
        return step * steps / walkers;
        // END SOLUTION
    }
}

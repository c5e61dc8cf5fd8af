package chapter07;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MyMeanFirstPassage implements MeanFirstPassage {

    private static final int POINTS = 100_000;

    @Override
    public double meanFirstPassage(DoubleUnaryOperator potential, double temperature, double a, double b, double wall) {
        throw new Unsolved();
    }

    @Override
    public double simulated(DoubleUnaryOperator slope, double temperature, double a, double b, double step, int walkers,
            long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        throw new Unsolved();
    }
}

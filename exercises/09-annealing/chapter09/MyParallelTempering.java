package chapter09;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.hipparchus.special.Beta;
import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyParallelTempering implements ParallelTempering {

    @Override
    public double swapAcceptance(int d, double r) {
        throw new Unsolved();
    }

    @Override
    public Tempered temper(DoubleUnaryOperator energy, double[] ladder, double start, double step, int iterations, long seed) {
        RandomGenerator random = RandomStream.of(seed);
        int rungs = ladder.length;
        double[] x = new double[rungs];
        Arrays.fill(x, start);
        double[][] positions = new double[rungs][iterations];
        double[] tries = new double[rungs - 1];
        double[] swaps = new double[rungs - 1];
        throw new Unsolved();
    }
}

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
        // BEGIN SOLUTION
        double hotter = Math.max(r, 1 / r);
        return 2 * Beta.regularizedBeta(1 / (1 + hotter), 0.5 * d, 0.5 * d);
        // END SOLUTION
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
        // BEGIN SOLUTION
        for (int k = 0; k < iterations; k++) {
            for (int i = 0; i < rungs; i++) {
                double candidate = x[i] + step * Math.sqrt(ladder[i]) * random.nextGaussian();
                double rise = energy.applyAsDouble(candidate) - energy.applyAsDouble(x[i]);
                x[i] = random.nextDouble() < Math.exp(-rise / ladder[i]) ? candidate : x[i];
            }
            for (int i = k % 2; i + 1 < rungs; i += 2) {
                double gain = energy.applyAsDouble(x[i]) - energy.applyAsDouble(x[i + 1]);
                tries[i]++;
                if (random.nextDouble() < Math.exp((1 / ladder[i] - 1 / ladder[i + 1]) * gain)) {
                    double moved = x[i];
                    x[i] = x[i + 1];
                    x[i + 1] = moved;
                    swaps[i]++;
                }
            }
            for (int i = 0; i < rungs; i++) {
                positions[i][k] = x[i];
            }
        }
        double[] rates = new double[rungs - 1];
        Arrays.setAll(rates, i -> swaps[i] / tries[i]);
        return new Tempered(positions, rates);
        // END SOLUTION
    }
}

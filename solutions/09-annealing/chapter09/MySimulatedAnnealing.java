package chapter09;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;
import thermolab.schedule.Schedule;

public class MySimulatedAnnealing implements SimulatedAnnealing {

    @Override
    public SaResult anneal(ToDoubleFunction<double[]> loss, double[] x0, Schedule cooling, double step, int iterations,
            long seed) {
        RandomGenerator random = RandomStream.of(seed);
        double[] x = x0.clone();
        double here = loss.applyAsDouble(x);
        double[] best = x;
        double bestLoss = here;
        double[] losses = new double[iterations];
        double[] bestLosses = new double[iterations];
        // BEGIN SOLUTION
        for (int k = 0; k < iterations; k++) {
            double[] candidate = x.clone();
            for (int j = 0; j < candidate.length; j++) {
                candidate[j] += step * random.nextGaussian();
            }
            double there = loss.applyAsDouble(candidate);
            if (there <= here || random.nextDouble() < Math.exp(-(there - here) / cooling.at(k))) {
                x = candidate;
                here = there;
            }
            if (here < bestLoss) {
                best = x;
                bestLoss = here;
            }
            losses[k] = here;
            bestLosses[k] = bestLoss;
        }
        return new SaResult(best, bestLoss, losses, bestLosses);
        // END SOLUTION
    }
}

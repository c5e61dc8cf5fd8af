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
        throw new Unsolved();
    }
}

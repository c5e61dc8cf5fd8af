package chapter09;

import java.util.function.ToDoubleFunction;
import thermolab.exercise.Withholds;
import thermolab.schedule.Schedule;

/**
 * Simulated annealing of a loss: Metropolis' walk with Gaussian steps, while the temperature follows a schedule.
 *
 * <pre>
 *   x' = x + step ξ;   go there with probability min(1, exp(−(loss(x') − loss(x))/T_k)),   k = 0, 1, …, iterations − 1
 * </pre>
 *
 * <p>T_k has the unit of the loss and may be zero: then no move leads up, while one that changes nothing is still made.
 */
@Withholds("sample.Annealing")
public interface SimulatedAnnealing {

    /**
     * What a run found.
     *
     * @param best the place of least loss among all that the chain stood at, the start included
     * @param bestLoss the loss there
     * @param losses the loss where the chain stands after each iteration; a refused move repeats it
     * @param bestLosses the least loss so far after each iteration, the start included
     */
    record SaResult(double[] best, double bestLoss, double[] losses, double[] bestLosses) {
    }

    /**
     * Anneals.
     *
     * @param loss finite everywhere; may keep no array that it is given
     * @param x0 the start, shape [d]; left as it is
     * @param cooling T_k, zero or more, at iteration k
     * @param step standard deviation of each coordinate's move, positive
     * @param iterations at least 1
     * @param seed equal seeds give equal results, by {@code RandomStream.of(seed)}
     */
    SaResult anneal(ToDoubleFunction<double[]> loss, double[] x0, Schedule cooling, double step, int iterations, long seed);
}

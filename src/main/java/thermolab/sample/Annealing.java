package thermolab.sample;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.num.Require;
import thermolab.schedule.Schedule;

/**
 * Simulated annealing of a loss on a few coordinates: Metropolis with Gaussian steps while it cools, remembering the best.
 *
 * <pre>
 *   x' = x + s ξ;   go there with probability min(1, exp(−(loss(x') − loss(x))/T_k))              [move]
 * </pre>
 *
 * <p>In plain Java for one chain; for many chains of one energy run {@link RandomWalk} with a schedule. Far from a minimum
 * and near T = 0 a move gains s/√(2π) on average, so the time to get there is at least the distance over that. Source:
 * Kirkpatrick, Gelatt and Vecchi, Science 220, 671 (1983).
 *
 * @param cooling T_k at step k, zero or more
 * @param width s &gt; 0, in the unit of x
 */
public record Annealing(Schedule cooling, double width) {

    public Annealing {
        Require.positive("width", width, "");
    }

    /**
     * What annealing found.
     *
     * @param best the place of least loss that was visited
     * @param bestLoss the loss there
     * @param last where the chain ended
     * @param lastLoss the loss there
     * @param accepted how many moves were accepted
     * @param steps how many were tried: fewer than asked for if interrupted
     * @param bestLosses the least loss so far after each step; never rises
     */
    public record Result(double[] best, double bestLoss, double[] last, double lastLoss, long accepted, int steps,
            double[] bestLosses) {
    }

    /** Anneals from a start, whose loss must be finite. A loss that is NaN ends it with an error that names the step. */
    public Result minimise(ToDoubleFunction<double[]> loss, double[] start, int steps, RandomGenerator randomness) {
        Require.atLeast("steps", steps, 0, "");
        Require.atLeast("coordinates of the start", start.length, 1, "");
        double[] x = Require.finite("start", start, "").clone();
        double value = Require.finite("loss at the start", loss.applyAsDouble(x.clone()), "");
        double[] best = x.clone();
        double bestValue = value;
        double[] bestLosses = new double[steps];
        long accepted = 0;
        int step = 0;
        for (; step < steps && !Thread.interrupted(); step++) {
            double[] proposal = x.clone();
            for (int j = 0; j < x.length; j++) {
                proposal[j] += width * randomness.nextGaussian();
            }
            double proposed = loss.applyAsDouble(proposal.clone());
            if (Double.isNaN(proposed)) {
                throw new ArithmeticException("loss is NaN at step " + step + ", x = " + Arrays.toString(proposal));
            }
            double temperature = Require.nonNegative("temperature at step " + step, cooling.at(step), "");
            double accept = Metropolis.acceptance(proposed - value, temperature);
            if (accept == 1 || randomness.nextDouble() < accept) {                                                // [move]
                x = proposal;
                value = proposed;
                accepted++;
            }
            if (value < bestValue) {
                best = x.clone();
                bestValue = value;
            }
            bestLosses[step] = bestValue;
        }
        return new Result(best, bestValue, x, value, accepted, step, Arrays.copyOf(bestLosses, step));
    }

    /** s/√(2π): the mean progress of a step far from the minimum and near T = 0. */
    public double drift() {
        return width / Math.sqrt(2 * Math.PI);
    }

    /** The mean number of steps that this drift needs for a distance, at T = 0. */
    public double meanSteps(double distance) {
        return Require.nonNegative("distance", distance, "") == 0 ? 0 : distance / drift();
    }
}

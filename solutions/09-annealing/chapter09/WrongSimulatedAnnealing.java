package chapter09;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.RandomStream;
import thermolab.sample.Annealing;
import thermolab.schedule.Schedule;

/** Answers that the tests must tell from a right one: a loop with one thing changed in each. */
public final class WrongSimulatedAnnealing {

    private WrongSimulatedAnnealing() {
    }

    /** Lets the toolkit anneal. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall implements SimulatedAnnealing {
        @Override
        public SaResult anneal(ToDoubleFunction<double[]> loss, double[] x0, Schedule cooling, double step, int iterations, long seed) {
            Annealing.Result result = new Annealing(cooling, step).minimise(loss, x0, iterations, RandomStream.of(seed));
            return new SaResult(result.best(), result.bestLoss(), result.bestLosses(), result.bestLosses());
        }
    }

    /** Never climbs. */
    @Misses("Metropolis' walk")
    public static final class Greedy extends Variant {
        @Override
        boolean accepts(double rise, double temperature, double uniform) {
            return rise <= 0;
        }
    }

    /** Takes the inverse temperature for the temperature. */
    @Misses("mean loss dT/2")
    public static final class MultipliesByTemperature extends Variant {
        @Override
        boolean accepts(double rise, double temperature, double uniform) {
            return rise <= 0 || uniform < Math.exp(-rise * temperature);
        }
    }

    /** Refuses a move that changes nothing: less than, where at most is meant. */
    @Misses("a plateau can be crossed")
    public static final class RefusesLevelMoves extends Variant {
        @Override
        boolean accepts(double rise, double temperature, double uniform) {
            return rise < 0 || rise > 0 && uniform < Math.exp(-rise / temperature);
        }
    }

    /** Reports the place where the walk ended as the best. */
    @Misses("never rises")
    public static final class LastForBest extends Variant {
        @Override
        boolean improves(double here, double bestLoss) {
            return true;
        }
    }

    /** Cools from the second iteration's temperature on. */
    @Misses("counted from zero")
    public static final class CountsFromOne extends Variant {
        @Override
        int number(int k) {
            return k + 1;
        }
    }

    /** Draws uniform steps of the same reach, which have a third of the variance. */
    @Misses("20 000 runs of its code")
    public static final class UniformSteps extends Variant {
        @Override
        double kick(RandomGenerator random) {
            return random.nextDouble(-1, 1);
        }
    }

    private abstract static class Variant implements SimulatedAnnealing {

        boolean accepts(double rise, double temperature, double uniform) {
            return rise <= 0 || uniform < Math.exp(-rise / temperature);
        }

        boolean improves(double here, double bestLoss) {
            return here < bestLoss;
        }

        int number(int k) {
            return k;
        }

        double kick(RandomGenerator random) {
            return random.nextGaussian();
        }

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
            for (int k = 0; k < iterations; k++) {
                double[] candidate = x.clone();
                for (int j = 0; j < x.length; j++) {
                    candidate[j] += step * kick(random);
                }
                double there = loss.applyAsDouble(candidate);
                if (accepts(there - here, cooling.at(number(k)), random.nextDouble())) {
                    x = candidate;
                    here = there;
                }
                if (improves(here, bestLoss)) {
                    best = x;
                    bestLoss = here;
                }
                losses[k] = here;
                bestLosses[k] = bestLoss;
            }
            return new SaResult(best, bestLoss, losses, bestLosses);
        }
    }
}

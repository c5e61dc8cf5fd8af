package chapter09;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter09.SimulatedAnnealing.SaResult;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Estimate;
import thermolab.schedule.Constant;
import thermolab.schedule.Geometric;
import thermolab.schedule.Schedule;

/** Held to equipartition at a fixed temperature, to descent at T = 0, and to quantiles of 20 000 runs on the article's bowl. */
@ExerciseTest(contract = SimulatedAnnealing.class, number = 1, title = "simulated annealing", points = 4, hints = {
    "One iteration: copy $x$, add `step * random.nextGaussian()` to each coordinate, take the loss there, then decide. Write "
            + "down `losses[k]` whether the move was made or not.",
    "Accept when the loss does not rise, equality included; else with probability $e^{-\\Delta/T_k}$, where $T_k$ is "
            + "`cooling.at(k)`. At $T = 0$ the exponential of minus infinity is 0, so no special case is needed.",
    "The best so far is compared with where the chain *stands* after the decision. Keep its array: since each candidate is a "
            + "new array, nothing overwrites it."})
public class SimulatedAnnealingTest {

    private static final ToDoubleFunction<double[]> BOWL = x -> Math.pow(x[0] - 1, 2) + Math.pow(x[1] + 2, 2);
    private static final double[] START = {5, 5};

    @Checks(points = 1, idea = "At a fixed temperature it is Metropolis' walk: a bowl of d coordinates has mean loss dT/2, and a "
            + "refused move is read again")
    void equipartitionAtAFixedTemperature(SimulatedAnnealing answer) {
        ToDoubleFunction<double[]> unevenBowl = x -> 2 * x[0] * x[0] + 0.5 * x[1] * x[1];
        for (double temperature : new double[] {0.5, 3}) {
            double[] losses = answer.anneal(unevenBowl, new double[2], new Constant(temperature), Math.sqrt(2 * temperature),
                    60_000, 5).losses();
            Estimate mean = Estimate.ofBlocks(losses, 50);
            assertTrue(mean.sigmasFrom(temperature) < 5);
            assertEquals(temperature, mean.value(), 0.06 * temperature);
        }
    }

    @Checks(points = 1, idea = "At zero temperature nothing leads up, but a move that changes nothing is made: a plateau can be "
            + "crossed")
    void zeroTemperature(SimulatedAnnealing answer) {
        double[] losses = answer.anneal(BOWL, START, new Constant(0), 0.1, 500, 1).losses();
        for (int k = 1; k < losses.length; k++) {
            assertTrue(losses[k] <= losses[k - 1]);
        }
        ToDoubleFunction<double[]> plateau = x -> Math.abs(x[0]) < 6 ? 1 : 0;
        assertEquals(0, answer.anneal(plateau, new double[1], new Constant(0), 0.5, 5000, 2).bestLoss());
    }

    @Checks(points = 1, idea = "On the article's bowl, 200 seeds have the best losses that 20 000 runs of its code have")
    void quantilesOfTheArticle(SimulatedAnnealing answer) {
        double[] best = LongStream.range(0, 200)
                .mapToDouble(seed -> answer.anneal(BOWL, START, new Geometric(1, 0.99), 0.1, 1000, seed).bestLoss()).sorted().toArray();
        assertEquals(2.4065797835802996e-05, best[100], 0.25 * 2.4065797835802996e-05);
        assertTrue(best[190] > 5e-5 && best[190] < 2e-4);
    }

    @Checks(points = 0.5, idea = "The best so far never rises, belongs to the place returned, and counts the start")
    void bestSoFar(SimulatedAnnealing answer) {
        SaResult result = answer.anneal(BOWL, START, new Constant(20), 1, 2000, 3);
        double least = BOWL.applyAsDouble(START);
        for (int k = 0; k < 2000; k++) {
            least = Math.min(least, result.losses()[k]);
            assertEquals(least, result.bestLosses()[k], 0);
        }
        assertEquals(least, result.bestLoss(), 0);
        assertEquals(least, BOWL.applyAsDouble(result.best()), 0);
        assertArrayEquals(new double[] {5, 5}, START);
        ToDoubleFunction<double[]> peak = x -> Math.abs(x[0]);
        assertEquals(0, answer.anneal(peak, new double[1], new Constant(1), 1, 10, 4).bestLosses()[9]);
    }

    @Checks(points = 0.5, idea = "Iteration k is as hot as the schedule says for k, counted from zero, and chance comes from the "
            + "seed alone")
    void scheduleAndSeed(SimulatedAnnealing answer) {
        Schedule hotWhenEven = k -> k % 2 == 0 ? 1e9 : 0;
        double[] losses = answer.anneal(BOWL, START, hotWhenEven, 0.1, 300, 6).losses();
        for (int k = 1; k < 300; k++) {
            assertTrue(k % 2 == 0 ? losses[k] != losses[k - 1] : losses[k] <= losses[k - 1]);
        }
        assertArrayEquals(losses, answer.anneal(BOWL, START, hotWhenEven, 0.1, 300, 6).losses(), 0);
        assertTrue(!Arrays.equals(losses, answer.anneal(BOWL, START, hotWhenEven, 0.1, 300, 7).losses()));
    }
}

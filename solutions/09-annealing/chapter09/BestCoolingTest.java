package chapter09;

import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter09.BestCooling.Cooling;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.num.Grid;
import thermolab.sample.AnnealingChain;
import thermolab.sample.TransitionMatrix;

/** Held to a search of the plane of starts and ends, on the chapter's row and on rows with energies of the learner's own. */
@ExerciseTest(contract = BestCooling.class, number = 5, title = "the best geometric cooling", points = 3, level = Level.FIND_OUT, hints = {
    "For one cooling the chance is exact: `AnnealingChain.of(energies, TransitionMatrix.leftOrRight(n)).distribution(0, cooling, steps)`. "
            + "Draw it over the plane of start and *end* temperature before you search.",
    "The end is a better coordinate than the factor: $q = (T_\\text{end}/T_0)^{1/n}$. The best ones end where a last escape takes about as long as "
            + "the last part of the cooling, and that depends on `steps`.",
    "A grid of thirty starts by thirty ends, both in equal ratios, is fine enough: the top is broad."})
public class BestCoolingTest {

    private static final double SHORT_OF_BEST = 0.02; // relative; the grid below is that fine
    private static final double[] LANDSCAPE = {1, 2, 0.5, 1.8, 3, 0, 2.5, 0.8};

    @Checks(points = 1, idea = "On the chapter's row a thousand steps are best spent neither hot nor cold for most of the time")
    void theChaptersRow(BestCooling answer) {
        assertNearBest(answer, LANDSCAPE, 1000);
    }

    @Checks(points = 1, idea = "The best start and factor belong to a landscape: another row needs another cooling")
    void aRowOfOnesOwn(BestCooling answer, RandomGenerator random) {
        assertNearBest(answer, row(random), 500);
    }

    @Checks(points = 1, idea = "The best cooling depends on the time there is: in a hurry it is another than with patience")
    void shortOfTime(BestCooling answer, RandomGenerator random) {
        double[] row = row(random);
        assertNearBest(answer, row, 40);
        assertNearBest(answer, row, 2000);
    }

    /** Valleys and hills in turn, the deepest valley last but two. */
    private static double[] row(RandomGenerator random) {
        double[] row = new double[8];
        for (int i = 0; i < row.length; i++) {
            row[i] = i % 2 == 0 ? 0.3 + random.nextDouble() : 1.5 + 1.5 * random.nextDouble();
        }
        row[4] = 0;
        return row;
    }

    private static void assertNearBest(BestCooling answer, double[] energies, int steps) {
        double best = 0;
        for (double start : Grid.logarithmic(0.15, 15, 24)) {
            for (double end : Grid.logarithmic(start / 300, start, 20)) {
                best = Math.max(best, chance(energies, new Cooling(start, Math.pow(end / start, 1.0 / steps)), steps));
            }
        }
        Cooling cooling = answer.best(energies.clone(), steps);
        assertTrue(cooling.start() > 0 && cooling.factor() > 0 && cooling.factor() <= 1, cooling + " is no geometric cooling");
        double reached = chance(energies, cooling, steps);
        assertTrue(reached >= (1 - SHORT_OF_BEST) * best, "in " + steps + " steps " + cooling + " ends in the deepest state with a chance of "
                + Math.round(1000 * reached) + " in 1000; a geometric cooling can do better");
    }

    private static double chance(double[] energies, Cooling cooling, int steps) {
        int goal = IntStream.range(0, energies.length).reduce((i, j) -> energies[j] < energies[i] ? j : i).orElseThrow();
        return AnnealingChain.of(energies, TransitionMatrix.leftOrRight(energies.length))
                .distribution(0, k -> cooling.start() * Math.pow(cooling.factor(), k), steps)[goal];
    }
}

package chapter15;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = LessonOfAnOutcome.class, number = 4, title = "What an outcome teaches", points = 2, hints = {
    "Bayes: likelihood of the outcome times what was believed, divided by the chance of the outcome.",
    "The chance is $\\sum_s A_{os}q(s)$ with the beliefs *before*; the surprise is minus its logarithm.",
    "If the chance is zero there is nothing to divide by: say so with an exception."})
public class LessonOfAnOutcomeTest {

    private static final double[][] CUE = {{0.9, 0.1}, {0.1, 0.9}};

    @Checks(points = 1, idea = "Beliefs after are the likelihood times what was believed before, and add up to one")
    void obeysBayes(LessonOfAnOutcome answer, RandomGenerator random) {
        assertArrayEquals(new double[] {0.9, 0.1}, answer.update(new double[] {0.5, 0.5}, CUE, 0).q(), 1e-12);
        double p = random.nextDouble(0.1, 0.9);
        double[] once = answer.update(new double[] {p, 1 - p}, CUE, 0).q();
        assertArrayEquals(new double[] {p, 1 - p}, answer.update(once, CUE, 1).q(), 1e-12, "a cue left and a cue right cancel");
        assertArrayEquals(new double[] {1, 0}, answer.update(new double[] {1, 0}, CUE, 1).q(), 0);
    }

    @Checks(points = 0.5, idea = "Surprise is minus the logarithm of the chance that the outcome had before it came")
    void surpriseIsOfTheBeliefsBefore(LessonOfAnOutcome answer) {
        assertEquals(Math.log(2), answer.update(new double[] {0.5, 0.5}, CUE, 0).surprise(), 1e-12);
        assertEquals(-Math.log(0.18), answer.update(new double[] {0.9, 0.1}, CUE, 1).surprise(), 1e-12);
    }

    @Checks(points = 0.5, idea = "What no belief explains is refused; what is nearly impossible is not")
    void refusesTheImpossible(LessonOfAnOutcome answer) {
        double[][] sure = {{1, 0}, {0, 1}};
        double[] q = {1, 1e-300};
        LessonOfAnOutcome.Belief rare = answer.update(q, sure, 1);
        assertArrayEquals(new double[] {0, 1}, rare.q(), 1e-12);
        assertEquals(300 * Math.log(10), rare.surprise(), 1e-9);
        assertEquals(1e-300, q[1], 0, "the beliefs handed in stay as they are");
        assertThrows(IllegalArgumentException.class, () -> answer.update(new double[] {1, 0}, sure, 1));
    }
}

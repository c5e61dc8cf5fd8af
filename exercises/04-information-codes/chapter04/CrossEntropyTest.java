package chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

@ExerciseTest(contract = CrossEntropy.class, number = 1, title = "Cross-entropy from probabilities and from logits",
        points = 2, level = Level.BUILD, hints = {
            "With a one-hot label only one term of the sum is left: the surprise $-\\ln p$ of the outcome that happened.",
            "`0 * Math.log(0)` is NaN in Java. Leave out the outcomes with $y_i = 0$ instead of adding them.",
            "$\\ln\\sum_j e^{z_j} = m + \\ln\\sum_j e^{z_j - m}$ with $m = \\max z$; then "
                + "$-\\ln p_i = m - z_i + \\ln\\sum_j e^{z_j - m}$, and no exponential overflows."})
public class CrossEntropyTest {

    private static final double ROUNDING = 1e-12;

    @Checks(points = 0.5, idea = "The surprise of a label is minus the natural logarithm of its probability: nats, not bits")
    void surpriseInNats(CrossEntropy answer) {
        assertEquals(-Math.log(0.7), answer.crossEntropy(new double[] {1, 0, 0}, new double[] {0.7, 0.2, 0.1}), ROUNDING);
        assertEquals(Math.log(4), answer.crossEntropy(new double[] {0.4, 0.3, 0.2, 0.1},
                new double[] {0.25, 0.25, 0.25, 0.25}), ROUNDING);
    }

    @Checks(points = 0.5, idea = "What never happens costs nothing, even where its probability is zero; what happens "
            + "although it was ruled out costs infinity")
    void zeros(CrossEntropy answer) {
        assertEquals(Math.log(2), answer.crossEntropy(new double[] {1, 0, 0}, new double[] {0.5, 0.5, 0}), ROUNDING);
        assertEquals(0, answer.crossEntropy(new double[] {0, 1}, new double[] {0, 1}), ROUNDING);
        assertEquals(Double.POSITIVE_INFINITY, answer.crossEntropy(new double[] {1, 0}, new double[] {0, 1}));
    }

    @Checks(points = 0.5, idea = "Logits and their softmax give the same loss, and a constant added to all logits changes nothing")
    void logitsAreUnnormalisedLogarithms(CrossEntropy answer) {
        double[] y = {0.8, 0.1, 0.1};
        double[] logits = {Math.log(7), Math.log(2), Math.log(1)};
        double[] shifted = {logits[0] - 5, logits[1] - 5, logits[2] - 5};
        double expected = -(0.8 * Math.log(0.7) + 0.1 * Math.log(0.2) + 0.1 * Math.log(0.1));
        assertEquals(expected, answer.fromLogits(y, logits), ROUNDING);
        assertEquals(expected, answer.fromLogits(y, shifted), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Subtract the largest logit before any exponential, so that huge logits neither overflow "
            + "nor lose the small ones")
    void hugeLogits(CrossEntropy answer) {
        assertEquals(1e4, answer.fromLogits(new double[] {1, 0, 0}, new double[] {0, 1e4, 0}), 1e-8);
        assertEquals(Math.log(2), answer.fromLogits(new double[] {1, 0}, new double[] {-5000, -5000}), ROUNDING);
        assertEquals(60, answer.fromLogits(new double[] {0, 1}, new double[] {60, 0}), 1e-10);
    }
}

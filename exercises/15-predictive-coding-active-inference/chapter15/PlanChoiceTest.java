package chapter15;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = PlanChoice.class, number = 3, title = "Which plan?", points = 1, hints = {
    "The lower G, the likelier: $p_i \\propto e^{-\\gamma G_i}$.",
    "Subtract the least G first; the probabilities stay what they are, and the largest exponential is one."})
public class PlanChoiceTest {

    @Checks(points = 0.5, idea = "A plan is the likelier the lower its G, the more so the larger γ")
    void followsBoltzmann(PlanChoice answer) {
        double[] g = {2.244833426811033, 1.8767692196425358, 2.3767692196425356, 2.3767692196425356};
        assertArrayEquals(new double[] {0.23822402996434167, 0.344218193752305, 0.20877888814167667, 0.20877888814167667},
                answer.policyPosterior(g, 1), 1e-9);
        assertArrayEquals(new double[] {0.9, 0.1}, answer.policyPosterior(new double[] {0, Math.log(9) / 4}, 4), 1e-9);
        assertArrayEquals(new double[] {0.5, 0.5}, answer.policyPosterior(new double[] {1, 7}, 0), 1e-12);
    }

    @Checks(points = 0.5, idea = "Thousands of nats are weighed without overflow or underflow")
    void survivesLargeNumbers(PlanChoice answer) {
        assertArrayEquals(new double[] {0.75, 0.25}, answer.policyPosterior(new double[] {5000, 5000 + Math.log(3)}, 1), 1e-9);
        assertArrayEquals(new double[] {0, 1}, answer.policyPosterior(new double[] {-3000, -3001}, 1e6), 1e-12);
        assertArrayEquals(new double[] {1}, answer.policyPosterior(new double[] {-9000}, 1), 0);
    }
}

package chapter11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = EntropyPenalty.class, number = 1, title = "A loss that rewards doubt", points = 4, hints = {
    "Begin with $\\ln p_i = z_i - \\ln\\sum_j e^{z_j}$, with the largest logit taken out of the sum. Everything else is "
        + "made of these.",
    "$H$ is subtracted. Beware of the sum $\\sum_i p_i\\ln p_i$: it is $-H$ already.",
    "The slope of cross-entropy is $p_i - y_i$. That of $-H$ is $p_i(\\ln p_i + H)$, which adds up to zero over the classes."})
public class EntropyPenaltyTest {

    private static final double ROUNDING = 1e-9;

    @Checks(points = 1, idea = "The entropy is a reward: a larger λ lowers the loss, by λ H in nats")
    void entropyIsSubtracted(EntropyPenalty answer) {
        assertEquals(Math.log(2), answer.entropyRegularised(new double[2], 0, 0).value(), ROUNDING);
        assertEquals(0.5 * Math.log(2), answer.entropyRegularised(new double[2], 0, 0.5).value(), ROUNDING);
        double entropy = 2 * Math.log(2) - 0.75 * Math.log(3); // of (3/4, 1/4)
        assertEquals(Math.log(4) - 0.3 * entropy,
                answer.entropyRegularised(new double[] {Math.log(3), 0}, 1, 0.3).value(), ROUNDING);
    }

    @Checks(points = 1, idea = "The reward pulls a sure prediction back: it pushes the largest logit down")
    void pullsBack(EntropyPenalty answer) {
        double[] sure = {5, 0};
        assertTrue(answer.entropyRegularised(sure, 0, 0).gradient()[0] < 0, "plain cross-entropy pushes it up");
        assertTrue(answer.entropyRegularised(sure, 0, 0.5).gradient()[0] > 0, "with λ = 1/2 descent lowers it");
        double[] three = {1, 4, -2};
        double[] plain = answer.entropyRegularised(three, 0, 0).gradient();
        double[] rewarded = answer.entropyRegularised(three, 0, 1).gradient();
        assertTrue(rewarded[1] > plain[1] && rewarded[0] < plain[0] && rewarded[2] < plain[2]);
    }

    @Checks(points = 1, idea = "The gradient is the slope of the value, and a constant on all logits changes neither")
    void gradientIsTheSlope(EntropyPenalty answer) {
        double[] logits = {0.3, -1.2, 2, 0.9};
        double[] gradient = answer.entropyRegularised(logits, 2, 0.7).gradient();
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            double[] up = logits.clone();
            double[] down = logits.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            double slope = (answer.entropyRegularised(up, 2, 0.7).value()
                    - answer.entropyRegularised(down, 2, 0.7).value()) / 2e-5;
            assertEquals(slope, gradient[i], 1e-8);
            sum += gradient[i];
        }
        assertEquals(0, sum, ROUNDING);
    }

    @Checks(points = 0.5, idea = "A uniform prediction feels no push from its entropy, and at λ = 0 cross-entropy is left alone")
    void noPushAtTheTop(EntropyPenalty answer) {
        assertArrayEquals(new double[] {0.25, 0.25, -0.75, 0.25},
                answer.entropyRegularised(new double[] {7, 7, 7, 7}, 2, 3).gradient(), ROUNDING);
        assertArrayEquals(new double[] {-0.25, 0.25},
                answer.entropyRegularised(new double[] {Math.log(3), 0}, 0, 0).gradient(), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Logits of 1000 overflow nothing, and certainty has entropy zero, not NaN")
    void largeLogits(EntropyPenalty answer) {
        EntropyPenalty.Loss wrong = answer.entropyRegularised(new double[] {1000, 0}, 1, 0.5);
        assertEquals(1000, wrong.value(), ROUNDING);
        assertArrayEquals(new double[] {1, -1}, wrong.gradient(), ROUNDING);
        assertEquals(0, answer.entropyRegularised(new double[] {0, -1000, -800}, 0, 2).value(), ROUNDING);
    }
}

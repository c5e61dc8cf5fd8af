package chapter12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter12.MaskMoments.Moments;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = MaskMoments.class, number = 4, title = "Every dropout mask", points = 3, hints = {
    "Count `mask` from 0 to $2^n - 1$ and let bit i, `mask >> i & 1`, say whether unit i is kept.",
    "A mask that keeps $k$ of $n$ units has probability $p^k(1-p)^{n-k}$, where $p$ is `keep`. Only at $p = 1/2$ are all alike.",
    "Two passes: first the mean, then the weighted squares of the distances to it. There is no $n - 1$: "
        + "this is the whole distribution, not a sample."})
public class MaskMomentsTest {

    private static final double ROUNDING = 1e-10;

    /** Mean 1 − 2 + 3 + 0.5, variance (1 − p)/p · (1 + 4 + 9): a constant has no spread. */
    private static double linear(double[] m) {
        return m[0] - 2 * m[1] + 3 * m[2] + 0.5;
    }

    @Checks(points = 1, idea = "A kept unit is multiplied by 1/keep, so that the mean of a linear output is that without dropout")
    void meanOfALinearOutput(MaskMoments answer) {
        assertEquals(2.5, answer.mcDropout(MaskMomentsTest::linear, 3, 0.8).mean(), ROUNDING);
        assertEquals(2.5, answer.mcDropout(MaskMomentsTest::linear, 3, 0.3).mean(), ROUNDING);
    }

    @Checks(points = 1, idea = "The variance of a linear output is (1 − p)/p times the sum of its squared terms")
    void varianceOfALinearOutput(MaskMoments answer) {
        assertEquals(0.25 * 14, answer.mcDropout(MaskMomentsTest::linear, 3, 0.8).variance(), ROUNDING);
        assertEquals(1000 * 1000 * 1.0,
                answer.mcDropout(m -> 1000 * m[0] + 7, 1, 0.5).variance(), 1e-4);
    }

    @Checks(points = 0.5, idea = "For an output that is not linear, every mask counts with its own probability")
    void curvedOutput(MaskMoments answer) {
        // the product of two units is 1/p² with probability p², else 0
        Moments product = answer.mcDropout(m -> m[0] * m[1], 2, 0.6);
        assertEquals(1, product.mean(), ROUNDING);
        assertEquals(1 / 0.36 - 1, product.variance(), ROUNDING);
        // whether all three are dropped
        assertEquals(0.2 * 0.2 * 0.2, answer.mcDropout(m -> m[0] + m[1] + m[2] == 0 ? 1 : 0, 3, 0.8).mean(), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Nothing to drop, nothing to vary: keep = 1 or no units has variance zero")
    void nothingToDrop(MaskMoments answer) {
        Moments kept = answer.mcDropout(MaskMomentsTest::linear, 3, 1);
        assertEquals(2.5, kept.mean(), ROUNDING);
        assertEquals(0, kept.variance(), ROUNDING);
        assertEquals(4, answer.mcDropout(m -> 4, 0, 0.5).mean(), ROUNDING);
    }
}

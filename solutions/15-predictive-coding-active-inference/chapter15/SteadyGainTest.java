package chapter15;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SteadyGain.class, number = 5, title = "How far to follow a reading", points = 2, hints = {
    "Follow the variance of the belief through one round: a step multiplies it by $a^2$ and adds Q, a reading shrinks it.",
    "Before a reading the variance is P, after it $PR/(P + R)$ (precisions add up). In the steady state $P = a^2\\frac{PR}{P + R} + Q$.",
    "That is a quadratic equation in P; take the root that a filter which began in doubt ends at. Then $K = P/(P + R)$."})
public class SteadyGainTest {

    private static final double ACCURACY = 1e-9;

    @Checks(points = 1, idea = "The prediction is in doubt by Q and by what was left over from the readings before, times the factor a squared")
    void solvesTheSteadyState(SteadyGain answer, RandomGenerator random) {
        assertEquals((Math.sqrt(5) - 1) / 2, answer.kalmanGain(1, 1, 1), ACCURACY);
        for (int trial = 0; trial < 10; trial++) {
            double a = random.nextDouble(-1.5, 1.5);
            double q = Math.exp(random.nextDouble(-3, 3));
            double r = Math.exp(random.nextDouble(-3, 3));
            double k = answer.kalmanGain(a, q, r);
            double p = a * a * k * r + q; // what was left over is K R
            assertEquals(p / (p + r), k, ACCURACY);
        }
    }

    @Checks(points = 1, idea = "Limits: perfect readings are followed wholly, still things not at all, and what runs away must be watched even without noise")
    void hasItsLimits(SteadyGain answer) {
        assertEquals(1, answer.kalmanGain(0.7, 2, 0), ACCURACY);
        assertEquals(0, answer.kalmanGain(0.7, 0, 2), ACCURACY);
        assertEquals(0.75, answer.kalmanGain(2, 0, 5), ACCURACY);
        assertEquals(0.75, answer.kalmanGain(-2, 0, 5), ACCURACY);
        assertEquals(1e-9, answer.kalmanGain(1, 1e-18, 1), 1e-12);
    }
}

package chapter18;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = DriftingTarget.class, number = 4, title = "After a target that drifts", points = 2, hints = {
    "Write the new distance with the old one: $e' = (1-\\eta)e + \\eta\\xi$ less the target's step. What is its variance, if nothing changes any more?",
    "Set the derivative to zero: a quadratic equation for $\\eta$ is left, in $q$ and $s^2$.",
    "For a large $q/s^2$ write the root with a sum in its denominator, not as a difference."})
public class DriftingTargetTest {

    @Checks(points = 1, idea = "The distance keeps a share 1 − η, gains the reading's noise times η, and the target's step on top")
    void error(DriftingTarget answer) {
        assertEquals(1, answer.trackingError(1, 0, 1), 1e-12); // copies the reading
        assertEquals(1.25, answer.trackingError(1, 0.25, 1), 1e-12);
        assertEquals(1 / 3.0, answer.trackingError(0.5, 0, 1), 1e-12);
        assertEquals(0.4 / 0.75, answer.trackingError(0.5, 0.4, 0), 1e-12);
        double variance = 0; // by repetition
        for (int k = 0; k < 2000; k++) {
            variance = 0.64 * variance * 1.0 + 0.04 * 3 + 0.1;
        }
        assertEquals(variance, answer.trackingError(0.2, 0.1, 3), 1e-12);
        assertEquals(answer.trackingError(0.2, 0.1, 3), answer.trackingError(0.2, 0.2, 6) / 2, 1e-12);
    }

    @Checks(points = 1, idea = "The best rate is where the error is least: 0 for a target at rest, 1 for exact readings, to ten digits at both ends")
    void best(DriftingTarget answer) {
        assertEquals(0, answer.bestRate(0, 1), 0);
        assertEquals(1, answer.bestRate(2, 0), 1e-12);
        assertEquals((Math.sqrt(5) - 1) / 2, answer.bestRate(1, 1), 1e-12);
        assertEquals(1, answer.bestRate(1e-12, 1) / (1e-6 - 0.5e-12), 1e-10);
        assertEquals(1, answer.bestRate(3.7e12, 0.37), 1e-10);
        for (double q : new double[] {0.01, 0.3, 5}) {
            double eta = answer.bestRate(q, 1);
            double least = (eta * eta + q) / (eta * (2 - eta));
            for (double other : new double[] {0.9 * eta, 1.05 * eta}) {
                assertTrue((other * other + q) / (other * (2 - other)) > least, "a rate beside the best one has a smaller error");
            }
        }
    }
}

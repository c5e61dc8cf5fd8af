package chapter14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = PeakEvidence.class, number = 3, title = "An evidence from a peak", points = 2, hints = {
    "The area under $e^{f(\\theta^*) - A u^2/2}$ is $e^{f(\\theta^*)}\\sqrt{2\\pi/A}$.",
    "$A \\approx [2f(\\theta^*) - f(\\theta^*+h) - f(\\theta^*-h)]/h^2$ errs by $h^2$ times a fourth derivative: $h = 0.001$ will do.",
    "A density in $u$ is the density in $\\theta$ times $d\\theta/du$, and that is $\\theta(1-\\theta)$ for the logit."})
public class PeakEvidenceTest {

    private static final double ACCURACY = 1e-5;

    /** Beta(2,3), 13 heads of 20, up to the binomial coefficient. */
    private static double coin(double p) {
        return Math.log(12) + 14 * Math.log(p) + 9 * Math.log1p(-p);
    }

    @Checks(points = 1, idea = "Height at the peak plus half the logarithm of 2π over the curvature, with the curvature of −f")
    void evidence(PeakEvidence answer) {
        int[] asked = {0};
        DoubleUnaryOperator counted = p -> {
            asked[0]++;
            assertTrue(Math.abs(p - 14.0 / 23) <= 0.05 + 1e-12, "asked within 0.05 of the mode");
            return coin(p);
        };
        double curvature = 14 / Math.pow(14.0 / 23, 2) + 9 / Math.pow(9.0 / 23, 2);
        assertEquals(coin(14.0 / 23) + Math.log(2 * Math.PI / curvature) / 2, answer.laplaceEvidence(counted, 14.0 / 23), ACCURACY);
        assertTrue(asked[0] <= 20, "at most 20 questions");
        assertEquals(-3 + Math.log(2 * Math.PI * 0.04) / 2, answer.laplaceEvidence(t -> -3 - (t - 7) * (t - 7) / 0.08, 7), ACCURACY);
    }

    @Checks(points = 0.5, idea = "In the logit the density carries the factor θ(1 − θ), so that the peak moves and the integral stays")
    void jacobian(PeakEvidence answer) {
        DoubleUnaryOperator inLogit = answer.inLogit(PeakEvidenceTest::coin);
        double sum = 0;
        for (int i = -150; i <= 150; i++) {
            sum += 0.1 * Math.exp(inLogit.applyAsDouble(i / 10.0));
        }
        assertEquals(12 * beta(15, 10), sum, 1e-12);
        double peak = Math.log(15.0 / 10);
        assertEquals(Math.log(12) + 15 * Math.log(0.6) + 10 * Math.log(0.4) + Math.log(2 * Math.PI * 25 / 150) / 2,
                answer.laplaceEvidence(inLogit, peak), ACCURACY);
    }

    @Checks(points = 0.5, idea = "A valley or a flat place has no peak, and is refused")
    void refusesValleys(PeakEvidence answer) {
        assertThrows(IllegalArgumentException.class, () -> answer.laplaceEvidence(t -> t * t, 0), "a valley");
        assertThrows(IllegalArgumentException.class, () -> answer.laplaceEvidence(t -> 2, 0), "a plain");
    }

    /** B(a, b) of whole numbers. */
    private static double beta(int a, int b) {
        double log = 0;
        for (int i = 1; i < a + b; i++) {
            log -= Math.log(i);
        }
        for (int i = 1; i < a; i++) {
            log += Math.log(i);
        }
        for (int i = 1; i < b; i++) {
            log += Math.log(i);
        }
        return Math.exp(log);
    }
}

package chapter16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = LadderIntegral.class, number = 1, title = "A slope, summed", points = 4, hints = {
    "Differentiate $\\ln\\sum_x e^{-\\beta E(x)}$ for $\\beta$, and look at the sign before you integrate.",
    "Between two rungs the slope is taken as a straight line; the area below it is the width times the mean of its two ends.",
    "For `rungs`: equal *fractions* $k/K$, raised to a power above one, crowd near zero."})
public class LadderIntegralTest {

    private static final double ROUNDING = 1e-9;

    private static double twoLevel(double beta) {
        return 1 / (1 + Math.exp(beta));
    }

    @Checks(points = 1, idea = "The sign: ln Z falls where energies are positive and rises where they are negative")
    void sign(LadderIntegral answer) {
        double[] betas = new double[2001];
        Arrays.setAll(betas, k -> k / 1000.0);
        assertEquals(0.1269280110429725 - Math.log(2), answer.thermodynamicIntegration(LadderIntegralTest::twoLevel, betas), 1e-6);
        assertEquals(3, answer.thermodynamicIntegration(beta -> -1.5, new double[] {0, 2}), ROUNDING);
    }

    @Checks(points = 1, idea = "Each step counts with its own width, and a slope that is linear between rungs is integrated exactly")
    void widths(LadderIntegral answer) {
        double[] betas = {0.5, 0.6, 1, 3, 3.25};
        double exact = -(2 * 2.75 - 0.5 * (3.25 * 3.25 - 0.25) / 2);
        assertEquals(exact, answer.thermodynamicIntegration(beta -> 2 - 0.5 * beta, betas), ROUNDING);
        assertEquals(-4, answer.thermodynamicIntegration(beta -> 2, new double[] {1, 1.5, 3}), ROUNDING);
        assertEquals(-0.5, answer.thermodynamicIntegration(beta -> beta, new double[] {0, 0.5, 1}), ROUNDING);
    }

    @Checks(points = 1, idea = "The mean energy is asked at the rungs and nowhere else, and the rungs stay as they are")
    void asksAtTheRungs(LadderIntegral answer) {
        double[] betas = {0, 0.3, 1};
        double[] kept = betas.clone();
        DoubleUnaryOperator strict = beta -> Arrays.stream(kept).anyMatch(rung -> rung == beta) ? -beta : Double.NaN;
        assertEquals(0.5, answer.thermodynamicIntegration(strict, betas), ROUNDING);
        assertEquals(0, Math.abs(betas[0]) + Math.abs(betas[1] - 0.3) + Math.abs(betas[2] - 1), 0);
    }

    @Checks(points = 1, idea = "Rungs belong where the slope bends: a ladder from 0 to 1 that is dense near the prior")
    void ladder(LadderIntegral answer) {
        for (int intervals : new int[] {1, 4, 20, 50}) {
            double[] betas = answer.rungs(intervals);
            assertEquals(intervals + 1, betas.length, "K + 1 rungs");
            assertEquals(0, betas[0], 0);
            assertEquals(1, betas[intervals], 1e-12);
            for (int k = 1; k <= intervals; k++) {
                assertTrue(betas[k] > betas[k - 1], "rungs ascend");
            }
        }
        double[] betas = answer.rungs(20);
        for (double delta : new double[] {0.005, 0.02, 0.1, 1}) {
            double estimate = 0;
            for (int k = 1; k < betas.length; k++) {
                estimate -= (betas[k] - betas[k - 1]) * (0.25 / (betas[k] + delta) + 0.25 / (betas[k - 1] + delta));
            }
            assertEquals(-0.5 * Math.log((1 + delta) / delta), estimate, 0.15, "δ = " + delta);
        }
    }
}

package chapter12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = CalibrationError.class, number = 2, title = "Expected calibration error", points = 3, hints = {
    "Per bin you need two sums: of the confidences, and of the hits. $n_b$ cancels: "
        + "$n_b|\\mathrm{acc}_b - \\mathrm{conf}_b|$ is the difference of these two sums.",
    "The absolute value comes after the sum over a bin, not before: inside a bin, too much and too little cancel.",
    "A confidence of exactly 0.8 with five bins belongs to (0.6, 0.8]. `(int) (0.8 * 5)` puts it one too high; compare "
        + "with the upper edges instead."})
public class CalibrationErrorTest {

    private static final double ROUNDING = 1e-9;

    @Checks(points = 1, idea = "A bin's gap is |accuracy − mean confidence|, weighted with the bin's share of all predictions")
    void weightedGaps(CalibrationError answer) {
        double[] confidence = {0.9, 0.9, 0.9, 0.9, 0.3};
        boolean[] correct = {true, true, true, false, false};
        assertEquals(0.8 * 0.15 + 0.2 * 0.3, answer.ece(confidence, correct, 2), ROUNDING);
        assertEquals(0.2, answer.ece(new double[] {0.8}, new boolean[] {true}, 10), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Inside a bin, too high and too low claims cancel before the absolute value is taken")
    void gapsCancelInsideABin(CalibrationError answer) {
        double[] confidence = {0.75, 0.75, 0.75, 0.75};
        assertEquals(0, answer.ece(confidence, new boolean[] {true, true, true, false}, 5), ROUNDING);
        assertEquals(0, answer.ece(new double[] {0.7, 0.3}, new boolean[] {true, false}, 1), ROUNDING);
        assertEquals(0.3, answer.ece(new double[] {0.7, 0.3}, new boolean[] {true, false}, 2), ROUNDING);
    }

    @Checks(points = 1, idea = "Bins are (lo, hi]: a confidence on an edge belongs to the bin below the edge")
    void edgesBelongBelow(CalibrationError answer) {
        // with two bins 0.5 joins 0.4 in (0, 0.5]; in the bin above it would join 0.7
        assertEquals((0.1 + 0.7) / 3,
                answer.ece(new double[] {0.5, 0.4, 0.7}, new boolean[] {true, false, false}, 2), ROUNDING);
        // (0.6, 0.8] holds 0.8 and 0.7
        assertEquals(0.5 / 2, answer.ece(new double[] {0.8, 0.7}, new boolean[] {true, false}, 5), ROUNDING);
        // 0.28 × 25 is above 7 in doubles, and 0.28 is still in (0.24, 0.28]
        assertEquals(0.45 / 2, answer.ece(new double[] {0.28, 0.27}, new boolean[] {true, false}, 25), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Confidence 0 is in the first bin, 1 in the last, and empty bins add nothing")
    void ends(CalibrationError answer) {
        assertEquals(0, answer.ece(new double[] {0, 1}, new boolean[] {false, true}, 7), ROUNDING);
        assertEquals(0.5, answer.ece(new double[] {0, 1}, new boolean[] {true, true}, 3), ROUNDING);
        assertEquals(0.75, answer.ece(new double[] {1, 1, 1, 1}, new boolean[] {true, false, false, false}, 10), ROUNDING);
    }
}

package chapter22;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.special.Erf;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.power.LloydMax;

@ExerciseTest(contract = BestLevels.class, number = 2, title = "The best levels for a bell", points = 4, hints = {
    "The derivative of the bell $p(x)$ is $-x\\,p(x)$, so the integral of $x\\,p(x)$ over a cell is a difference of two values of $p$.",
    "Take turns: borders from levels, levels from borders, until nothing moves. A start with levels in the tails converges sooner.",
    "If each level is its cell's mean, $E(x - y)^2 = E x^2 - E y^2$."})
public class BestLevelsTest {

    @Checks(points = 1, idea = "Two levels stand at ±√(2/π), four where Max found them, mirrored about zero")
    void firstTables(BestLevels answer) {
        double one = Math.sqrt(2 / Math.PI);
        assertArrayEquals(new double[] {-one, one}, answer.lloydMax(1).levels(), 1e-4);
        assertArrayEquals(new double[] {-1.5104, -0.4528, 0.4528, 1.5104}, answer.lloydMax(2).levels(), 1e-4);
    }

    @Checks(points = 1, idea = "The error is that of the Gaussian itself, to a millionth of itself: 0.3634 for one bit, 0.1175 for two")
    void firstErrors(BestLevels answer) {
        for (int b = 1; b <= 3; b++) {
            assertEquals(1, answer.lloydMax(b).meanSquaredError() / LloydMax.ofGaussian(b).meanSquaredError(), 1e-6);
        }
    }

    @Checks(points = 1, idea = "Each level is the mean of its cell, also in the last cell, which has no end")
    void centres(BestLevels answer) {
        double[] y = answer.lloydMax(4).levels();
        assertEquals(16, y.length);
        for (int i = 0; i < 16; i++) {
            double a = i == 0 ? Double.NEGATIVE_INFINITY : (y[i - 1] + y[i]) / 2;
            double b = i == 15 ? Double.POSITIVE_INFINITY : (y[i] + y[i + 1]) / 2;
            double mass = (Erf.erf(b / Math.sqrt(2)) - Erf.erf(a / Math.sqrt(2))) / 2;
            double mean = (Math.exp(-a * a / 2) - Math.exp(-b * b / 2)) / Math.sqrt(2 * Math.PI) / mass;
            assertEquals(mean, y[i], 1e-4, "level " + i);
        }
    }

    @Checks(points = 1, idea = "It has settled with many levels, too: five and six bits")
    void manyLevels(BestLevels answer) {
        for (int b = 5; b <= 6; b++) {
            BestLevels.Found found = answer.lloydMax(b);
            assertEquals(1, found.meanSquaredError() / LloydMax.ofGaussian(b).meanSquaredError(), 1e-6);
            assertArrayEquals(LloydMax.ofGaussian(b).levels(), found.levels(), 1e-4);
        }
    }
}

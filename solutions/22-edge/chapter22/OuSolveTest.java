package chapter22;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.sample.ThermodynamicSolver;

@ExerciseTest(contract = OuSolve.class, number = 6, title = "An equation solved by noise", points = 3, hints = {
    "One step: $x \\leftarrow x - (Ax - b)\\,dt + \\sqrt{2T\\,dt}\\,\\xi$, with all of $Ax$ computed before any of $x$ moves.",
    "Noise of a step is a standard deviation: the root of $2T\\,dt$.",
    "The first steps lead from 0 to the solution; they would pull the mean towards 0."})
public class OuSolveTest {

    private static final double[][] A = {{3, 1, 0}, {1, 2, 0.5}, {0, 0.5, 1.5}};
    private static final double[] B = {1, 0, -1};

    @Checks(points = 1, idea = "The mean of the readings is the solution, to within the noise of the device; one seed, one answer")
    void solves(OuSolve answer, RandomGenerator random) {
        long seed = random.nextLong();
        double[] x = answer.ouSolve(A, B, 0.1, 0.1, 20_000, seed);
        double[] error = ThermodynamicSolver.of(A, B, 0.1).errorAfter(0.1 * 16_000);
        double[] known = {1.0 / 3, 0, -2.0 / 3};
        for (int i = 0; i < 3; i++) {
            assertEquals(known[i], x[i], 5.5 * error[i]);
        }
        assertArrayEquals(x, answer.ouSolve(A, B, 0.1, 0.1, 20_000, seed), 0, "the same seed, another answer");
        assertNotEquals(x[0], answer.ouSolve(A, B, 0.1, 0.1, 20_000, seed + 1)[0], "another seed, the same answer");
    }

    @Checks(points = 1, idea = "The way from 0 to the solution is left out of the mean")
    void forgetsItsStart(OuSolve answer, RandomGenerator random) {
        double[] x = answer.ouSolve(new double[][] {{2, 0}, {0, 1}}, new double[] {2000, 3000}, 1e-4, 0.2, 500, random.nextLong());
        assertArrayEquals(new double[] {1000, 3000}, x, 0.1);
    }

    @Checks(points = 1, idea = "Over many seeds the answers spread as a device at that temperature does: variance 2T (A⁻²) over the time")
    void spread(OuSolve answer, RandomGenerator random) {
        double temperature = random.nextDouble(0.05, 0.5);
        double error = ThermodynamicSolver.of(A, B, temperature).errorAfter(0.2 * 400)[2];
        double squares = 0;
        for (int k = 0; k < 60; k++) {
            double off = answer.ouSolve(A, B, temperature, 0.2, 500, random.nextLong())[2] + 2.0 / 3;
            squares += off * off / 60;
        }
        double ratio = squares / error / error;
        assertTrue(ratio > 0.42 && ratio < 2.0, "mean square of the deviations over the expected one: " + ratio);
    }
}

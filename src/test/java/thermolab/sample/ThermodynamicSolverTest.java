package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class ThermodynamicSolverTest {

    private static final double[][] A = {{3, 1, 0}, {1, 2, 0.5}, {0, 0.5, 1.5}};
    private static final double[] B = {1, 0, -1};
    private static final ThermodynamicSolver SOLVER = ThermodynamicSolver.of(A, B, 0.1);

    @Test
    void referenceNumbers() {
        assertArrayEquals(new double[] {1.0 / 3, 0, -2.0 / 3}, SOLVER.solution(), 1e-14);
        assertArrayEquals(new double[] {0.040740740740740744, -0.022222222222222223, 0.007407407407407408}, SOLVER.covariance()[0], 1e-15);
        assertEquals(1, SOLVER.relaxationTime(), 1e-12);
        assertArrayEquals(new double[] {0.0434453674042641, -0.02215103567185774, 0.00740833190806149}, SOLVER.covarianceOfSteps(0.05)[0], 1e-14);
        assertEquals(0.07667192091205072, SOLVER.covarianceOfSteps(0.05)[2][2], 1e-14);
    }

    @Test
    void covarianceIsThatOfTheLinearDiffusion() {
        double[][] known = LinearDiffusion.of(A, new double[][] {{0.1, 0, 0}, {0, 0.1, 0}, {0, 0, 0.1}}).covariance();
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(known[i], SOLVER.covariance()[i], 1e-12);
        }
    }

    @Test
    void covarianceOfStepsKeepsItself() { // C = (I − A dt) C (I − A dt) + 2 T dt
        double dt = 0.3;
        double[][] c = SOLVER.covarianceOfSteps(dt);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double next = i == j ? 2 * 0.1 * dt : 0;
                for (int k = 0; k < 3; k++) {
                    for (int l = 0; l < 3; l++) {
                        next += ((i == k ? 1 : 0) - A[i][k] * dt) * c[k][l] * ((l == j ? 1 : 0) - A[l][j] * dt);
                    }
                }
                assertEquals(c[i][j], next, 1e-13);
            }
        }
    }

    @Test
    void theMeanOfARunIsTheSolutionWithTheErrorPredicted() {
        double dt = 0.2;
        int steps = 200_000;
        Estimate[] means = SOLVER.solve(dt, steps, RandomStream.of(1));
        double[] errors = SOLVER.errorAfter(dt * steps);
        for (int i = 0; i < 3; i++) {
            assertTrue(means[i].sigmasFrom(SOLVER.solution()[i]) < 4, means[i].toString());
            assertEquals(SOLVER.solution()[i], means[i].value(), 0.005);
            assertEquals(1, means[i].standardError() / errors[i], 0.45); // 50 blocks know an error to a tenth
        }
    }

    @Test
    void timeForAnErrorGrowsWithItsSquare() {
        assertEquals(4, SOLVER.timeFor(0.001) / SOLVER.timeFor(0.002), 1e-12);
        double time = SOLVER.timeFor(0.01);
        double[] errors = SOLVER.errorAfter(time);
        assertEquals(0.01, Math.max(errors[0], Math.max(errors[1], errors[2])), 1e-15);
    }

    @Test
    void oneDimensionAndAnotherScale() {
        ThermodynamicSolver one = ThermodynamicSolver.of(new double[][] {{4e6}}, new double[] {2e6}, 3);
        assertEquals(0.5, one.solution()[0], 1e-15);
        assertEquals(3 / 4e6, one.covariance()[0][0], 1e-20);
        assertEquals(5e-7, one.longestStep(), 1e-18);
        assertEquals(3 / (4e6 * (1 - 0.2)), one.covarianceOfSteps(1e-7)[0][0], 1e-15);
    }

    @Test
    void refusals() {
        Map<String, Executable> wrong = Map.of(
                "must be symmetric", () -> ThermodynamicSolver.of(new double[][] {{1, 2}, {0, 1}}, new double[2], 1),
                "must be positive definite", () -> ThermodynamicSolver.of(new double[][] {{1, 2}, {2, 1}}, new double[2], 1),
                "rows of a [2] and b [3]", () -> ThermodynamicSolver.of(new double[][] {{1, 0}, {0, 1}}, new double[3], 1),
                "temperature (0.0)", () -> ThermodynamicSolver.of(A, B, 0),
                "b[1] (NaN)", () -> ThermodynamicSolver.of(A, new double[] {1, Double.NaN, 0}, 1),
                "must be below 2/λ_max", () -> SOLVER.path(0.6, 10, RandomStream.of(1)),
                "dt (-0.1) must be positive", () -> SOLVER.covarianceOfSteps(-0.1),
                "steps (10) must be at least 50", () -> SOLVER.solve(0.1, 10, RandomStream.of(1)),
                "time (0.0) must be positive", () -> SOLVER.errorAfter(0),
                "rows of a [1] and columns of a [2]", () -> ThermodynamicSolver.of(new double[][] {{1, 2}}, new double[1], 1));
        wrong.forEach((words, call) -> {
            String message = assertThrows(IllegalArgumentException.class, call, words).getMessage();
            assertTrue(message.contains(words), message);
        });
    }
}

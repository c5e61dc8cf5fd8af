package chapter06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

/** Held to probabilities worked out by hand, to conservation of probability, and to detailed balance. */
@ExerciseTest(contract = MetropolisMatrix.class, number = 1, title = "Metropolis' rule as a matrix", points = 3, hints = {
    "Fill the entries off the diagonal first. Each is a product: the chance to propose $j$ from $i$, times the chance to "
            + "accept it.",
    "A move that does not raise the energy is always accepted; a rise $\\Delta E$ is accepted with probability "
            + "$e^{-\\Delta E/T}$, which needs no partition function.",
    "A refused proposal leaves the chain where it is, and that counts as a step: $P_{ii} = 1 - \\sum_{j\\ne i}P_{ij}$."})
public class MetropolisMatrixTest {

    private static final double ROUNDING = 1e-15;
    private static final double[][] ANY_OTHER = {{0, 0.5, 0.5}, {0.5, 0, 0.5}, {0.5, 0.5, 0}};
    private static final double[] ENERGIES = {0, 1, 2};

    @Checks(points = 1, idea = "Downhill and level moves are always accepted, a rise of the energy with exp(−ΔE/T)")
    void acceptanceIsMetropolis(MetropolisMatrix answer) {
        double[][] p = answer.metropolisMatrix(ENERGIES, 1, ANY_OTHER);
        assertEquals(0.5 * Math.exp(-1), p[0][1], ROUNDING);
        assertEquals(0.5 * Math.exp(-2), p[0][2], ROUNDING);
        assertEquals(0.5, p[1][0], ROUNDING);
        assertEquals(0.5, p[2][1], ROUNDING);
        double[][] warm = answer.metropolisMatrix(new double[] {5, 5, 6}, 4, ANY_OTHER);
        assertEquals(0.5, warm[0][1], ROUNDING);
        assertEquals(0.5 * Math.exp(-0.25), warm[1][2], ROUNDING);
    }

    @Checks(points = 1, idea = "A refused move stays where it is: each row is a distribution, with the rest on the diagonal")
    void rowsAreDistributions(MetropolisMatrix answer) {
        double[][] q = {{0.2, 0.3, 0.5}, {0.3, 0.6, 0.1}, {0.5, 0.1, 0.4}};
        for (double temperature : new double[] {0.1, 1, 50}) {
            for (double[] row : answer.metropolisMatrix(new double[] {0.3, -1, 2}, temperature, q)) {
                double sum = 0;
                for (double each : row) {
                    assertTrue(each >= 0 && each <= 1);
                    sum += each;
                }
                assertEquals(1, sum, 4 * ROUNDING);
            }
        }
        assertEquals(0.6, answer.metropolisMatrix(new double[] {1, 1, 1}, 1, q)[1][1], 4 * ROUNDING);
    }

    @Checks(points = 1, idea = "Equilibrium has no current between any two states: detailed balance with exp(−E/T), at any scale")
    void detailedBalanceHolds(MetropolisMatrix answer) {
        double[] lifted = {1e6, 1e6 + 1, 1e6 + 2};
        double[] weights = {1, Math.exp(-0.5), Math.exp(-1)};
        double z = weights[0] + weights[1] + weights[2];
        double[][] p = answer.metropolisMatrix(lifted, 2, ANY_OTHER);
        for (int i = 0; i < 3; i++) {
            double inflow = 0;
            for (int j = 0; j < 3; j++) {
                assertEquals(weights[i] / z * p[i][j], weights[j] / z * p[j][i], ROUNDING);
                inflow += weights[j] / z * p[j][i];
            }
            assertEquals(weights[i] / z, inflow, ROUNDING);
        }
        double[][] cliff = answer.metropolisMatrix(new double[] {0, 1e6}, 1, new double[][] {{0, 1}, {1, 0}});
        assertArrayEquals(new double[] {1, 0}, cliff[0]);
        assertArrayEquals(new double[] {1, 0}, cliff[1]);
    }
}

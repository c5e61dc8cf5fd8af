package chapter18;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = StationaryLaw.class, number = 1, title = "The stationary distribution", points = 2, hints = {
    "For each state: the sum of $p_iw_{ij}$ over all $i$ that lead to it equals $p_j$ times the sum of its rates out.",
    "That is one linear equation too few: they add up to zero. Replace one by $\\sum_ip_i = 1$, and solve.",
    "Without any subtraction: leave out the last state by letting each jump into it go on at once, $w_{ij} \\leftarrow w_{ij} + "
        + "w_{in}w_{nj}/\\sum_{k<n}w_{nk}$, until one state is left, and put them back in turn."})
public class StationaryLawTest {

    private static final double CLOSE = 1e-10;

    @Checks(points = 0.5, idea = "Rates lead from row to column: what flows into a state is the column's sum, weighted with p")
    void rowsLeadToColumns(StationaryLaw answer) {
        assertArrayEquals(new double[] {0.25, 0.75}, answer.stationary(new double[][] {{0, 3}, {1, 0}}), CLOSE);
        double[] cycle = answer.stationary(new double[][] {{0, 2, 0}, {0, 0, 4}, {1, 0, 0}}); // p ∝ 1/rate out
        assertArrayEquals(new double[] {2 / 7.0, 1 / 7.0, 4 / 7.0}, cycle, CLOSE);
    }

    @Checks(points = 0.5, idea = "The diagonal means nothing, and the rates stay as they are")
    void diagonalMeansNothing(StationaryLaw answer) {
        double[][] rates = {{-7, 2, 0.3}, {0.5, 100, 4}, {1.5, 0.7, 3}};
        double[] p = answer.stationary(rates);
        assertArrayEquals(answer.stationary(new double[][] {{0, 2, 0.3}, {0.5, 0, 4}, {1.5, 0.7, 0}}), p, CLOSE);
        assertEquals(-7, rates[0][0], 0);
        assertEquals(1, p[0] + p[1] + p[2], CLOSE);
    }

    @Checks(points = 1, idea = "Balance holds in each state, for up to 40 of them, with missing bonds and with rates that differ by a million")
    void balanceHolds(StationaryLaw answer, RandomGenerator random) {
        for (int n : new int[] {3, 7, 40}) {
            double[] energies = random.doubles(n, 0, 6).toArray();
            double[][] rates = new double[n][n];
            double z = 0;
            for (int i = 0; i < n; i++) {
                z += Math.exp(-energies[i]);
                for (int j = 0; j < i; j++) {
                    double bond = j == i - 1 || random.nextInt(3) == 0 ? Math.pow(10, random.nextDouble(-3, 3)) : 0;
                    rates[i][j] = bond * Math.exp(energies[i] / 2 - energies[j] / 2);
                    rates[j][i] = bond * Math.exp(energies[j] / 2 - energies[i] / 2);
                }
            }
            double drive = random.nextDouble(0, 30);
            for (int i = 0; i < n; i++) { // a uniform drive of probability round all states changes nothing
                rates[i][(i + 1) % n] += drive * Math.exp(energies[i]) / 100;
            }
            double[] p = answer.stationary(rates);
            assertTrue(p.length == n, "one probability for each state");
            for (int i = 0; i < n; i++) {
                assertEquals(Math.exp(-energies[i]) / z, p[i], CLOSE);
            }
        }
    }
}

package chapter05;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = HopfieldRecall.class, number = 4, title = "Recall in Hopfield's memory", points = 3, hints = {
    "Each pattern adds $\\xi_i\\xi_j/N$ to each pair of *different* units.",
    "Turn unit $i$ only if it stands against its field: $s_i\\sum_j J_{ij}s_j < 0$. Then a tie keeps its state by itself.",
    "Use the units as they are now, also those that have turned in this sweep. Updating all of them at once from the old "
        + "state can swap back and forth for ever."})
public class HopfieldRecallTest {

    private static final double ROUNDING = 1e-12;

    @Checks(points = 0.5, idea = "Hebb's rule divides by the number of units and leaves no unit coupled to itself")
    void hebb(HopfieldRecall answer) {
        double[][] couplings = answer.couplings(new double[][] {{1, -1, 1, 1}, {1, 1, -1, 1}});
        double[][] expected = {{0, 0, 0, 0.5}, {0, 0, -0.5, 0}, {0, -0.5, 0, 0}, {0.5, 0, 0, 0}};
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(expected[i], couplings[i], ROUNDING);
        }
    }

    @Checks(points = 1, idea = "A stored pattern is a valley: recall finds it again from a start with a tenth of its units flipped")
    void recalls(HopfieldRecall answer) {
        double[][] patterns = random(3, 100, 5);
        double[][] couplings = hebb(patterns);
        for (double[] pattern : patterns) {
            double[] start = pattern.clone();
            for (int i = 0; i < 100; i += 10) {
                start[i] = -start[i];
            }
            assertArrayEquals(pattern, answer.recall(couplings, start).state(), ROUNDING);
        }
    }

    @Checks(points = 1, idea = "Turning one unit at a time to its field never raises the energy, and ends in a state where all agree "
            + "with their fields")
    void goesDown(HopfieldRecall answer) {
        double[][] couplings = hebb(random(30, 60, 6)); // far beyond capacity: a rough landscape
        for (double[] start : random(20, 60, 7)) {
            HopfieldRecall.Recall recall = answer.recall(couplings, start);
            double[] energies = recall.energies();
            assertEquals(energy(couplings, start), energies[0], 1e-10);
            assertEquals(energy(couplings, recall.state()), energies[energies.length - 1], 1e-10);
            for (int i = 1; i < energies.length; i++) {
                assertTrue(energies[i] <= energies[i - 1] + 1e-10);
            }
            for (int i = 0; i < 60; i++) {
                assertTrue(rise(couplings, recall.state(), i) >= -1e-10);
            }
        }
        double[][] pair = {{0, -1}, {-1, 0}}; // two units that want to differ: all at once would flip both for ever
        assertEquals(-1, answer.recall(pair, new double[] {1, 1}).state()[0] * answer.recall(pair, new double[] {1, 1}).state()[1],
                ROUNDING);
    }

    @Checks(points = 0.5, idea = "A unit whose field is exactly zero keeps its state")
    void ties(HopfieldRecall answer) {
        double[][] none = new double[4][4];
        double[] start = {1, -1, -1, 1};
        assertArrayEquals(start, answer.recall(none, start).state(), ROUNDING);
        double[][] orthogonal = {{0, 0, 0, 0.5}, {0, 0, -0.5, 0}, {0, -0.5, 0, 0}, {0.5, 0, 0, 0}};
        double[] balanced = {-1, 1, -1, -1};
        assertArrayEquals(balanced, answer.recall(orthogonal, balanced).state(), ROUNDING);
    }

    private static double[][] random(int rows, int units, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] states = new double[rows][units];
        for (double[] state : states) {
            for (int i = 0; i < units; i++) {
                state[i] = random.nextBoolean() ? 1 : -1;
            }
        }
        return states;
    }

    private static double[][] hebb(double[][] patterns) {
        int n = patterns[0].length;
        double[][] pairs = new double[n][n];
        for (int pair = 0; pair < n * n; pair++) {
            int i = pair / n;
            int j = pair % n;
            pairs[i][j] = i == j ? 0 : Arrays.stream(patterns).mapToDouble(pattern -> pattern[i] * pattern[j]).sum() / n;
        }
        return pairs;
    }

    /** Every pair that agrees with its coupling lowers the energy by it. */
    private static double energy(double[][] couplings, double[] s) {
        return -IntStream.range(0, s.length)
                .mapToDouble(i -> IntStream.range(0, i).mapToDouble(j -> couplings[i][j] * s[i] * s[j]).sum()).sum();
    }

    /** What it costs to turn one unit over. */
    private static double rise(double[][] couplings, double[] s, int unit) {
        double[] turned = s.clone();
        turned[unit] = -turned[unit];
        return energy(couplings, turned) - energy(couplings, s);
    }
}

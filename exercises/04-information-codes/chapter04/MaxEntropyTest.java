package chapter04;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

@ExerciseTest(contract = MaxEntropy.class, number = 5, title = "Maximum entropy from means", points = 4, level = Level.BUILD, hints = {
    "The search is over the multipliers only. Begin at $\\lambda = 0$, the uniform distribution, and walk down $\\psi$.",
    "Newton's step divides the slope by the curvature: differentiate $\\ln Z$ once and twice. Where a whole step would change "
        + "some exponent by more than about 2, take a part of it.",
    "For a mean that no distribution has, $\\psi$ has no minimum and $\\lambda$ runs away: when a few hundred steps have not brought the "
        + "slope below 1e-10, throw an `IllegalArgumentException`."})
public class MaxEntropyTest {

    private static final double MEETS = 1e-9; // the contract's tolerance of a mean
    private static final double[] FACES = {1, 2, 3, 4, 5, 6};
    private static final double[] SQUARES = {1, 4, 9, 16, 25, 36};

    @Checks(points = 1, idea = "The mean that was asked for is met by probabilities that sum to one, also close to the ends")
    void meetsItsMean(MaxEntropy answer) {
        for (double mean : new double[] {1.05, 2, 3.5, 4.5, 5.99}) {
            double[] p = answer.maxEnt(new double[][] {FACES}, new double[] {mean});
            assertEquals(1, Arrays.stream(p).sum(), MEETS);
            assertEquals(mean, mean(FACES, p), MEETS);
            assertTrue(Arrays.stream(p).allMatch(pi -> pi > 0));
        }
    }

    @Checks(points = 1, idea = "The answer is exponential in the feature: equal steps of it multiply the probability by equal factors")
    void isExponential(MaxEntropy answer) {
        double[] p = answer.maxEnt(new double[][] {FACES}, new double[] {4.5});
        for (int i = 2; i < 6; i++) {
            assertEquals(p[1] / p[0], p[i] / p[i - 1], 1e-7);
        }
        // the die of Jaynes, to four digits: p_i as x^i with x the root of Σ (i − 4.5) xⁱ = 0
        assertArrayEquals(new double[] {0.0543, 0.0788, 0.1142, 0.1654, 0.2398, 0.3475}, p, 6e-5);
    }

    @Checks(points = 1, idea = "Several means hold at once, and the logarithm of p is a combination of the features")
    void severalMeans(MaxEntropy answer) {
        double[] p = answer.maxEnt(new double[][] {FACES, SQUARES}, new double[] {4.5, 22.5});
        assertEquals(4.5, mean(FACES, p), MEETS);
        assertEquals(22.5, mean(SQUARES, p), MEETS);
        for (int i = 3; i < 6; i++) { // a parabola in the face has no third difference
            double third = Math.log(p[i]) - 3 * Math.log(p[i - 1]) + 3 * Math.log(p[i - 2]) - Math.log(p[i - 3]);
            assertEquals(0, third, 1e-6);
        }
        double[][] parity = {{0, 0, 1, 1}, {0, 1, 0, 1}};
        assertArrayEquals(new double[] {0.56, 0.24, 0.14, 0.06}, answer.maxEnt(parity, new double[] {0.2, 0.3}), 1e-8);
    }

    @Checks(points = 1, idea = "Means that no distribution has are refused with an IllegalArgumentException")
    void refusesTheImpossible(MaxEntropy answer) {
        for (double mean : new double[] {0.5, 7}) {
            assertThrows(IllegalArgumentException.class, () -> answer.maxEnt(new double[][] {FACES}, new double[] {mean}));
        }
        assertThrows(IllegalArgumentException.class, // a mean square below the square of the mean
                () -> answer.maxEnt(new double[][] {FACES, SQUARES}, new double[] {4.5, 19}));
    }

    private static double mean(double[] values, double[] p) {
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * values[i];
        }
        return mean;
    }
}

package chapter23;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ChainEnds.class, number = 4, title = "The two ends of a chain", points = 2, hints = {
    "Each spin is up with probability one half, so that the joint law of the two is one number: their correlation.",
    "Sum over the spins between, one after the other: each bond multiplies the correlation by the same factor.",
    "With correlation $c$ the information is $\\frac12[(1 + c)\\ln(1 + c) + (1 - c)\\ln(1 - c)]$. For small $c$ its terms nearly cancel: "
        + "$c\\,\\mathrm{artanh}\\,c + \\frac12\\ln(1 - c^2)$ is the same."})
public class ChainEndsTest {

    private static final double CLOSE = 1e-10;

    /** By the joint law of the two ends of a short chain, from all its states. */
    private static double enumerated(double k, int bonds) {
        double[] weight = new double[2];
        for (int state = 0; state < 1 << bonds; state++) { // bit i: bond i is broken
            weight[Integer.bitCount(state) % 2] += Math.exp(-2 * k * Integer.bitCount(state));
        }
        double alike = weight[0] / (weight[0] + weight[1]);
        return Math.log(2) + alike * Math.log(alike) + (1 - alike) * Math.log(1 - alike);
    }

    @Checks(points = 0.5, idea = "Near spins: the joint law of the two ends, summed over all states between")
    void nearOnes(ChainEnds answer, RandomGenerator random) {
        for (int bonds = 1; bonds <= 5; bonds++) {
            double k = random.nextDouble(0.8, 2);
            double expected = enumerated(k, bonds);
            assertEquals(expected, answer.mutualInformation(k, bonds), CLOSE * expected);
        }
    }

    @Checks(points = 0.5, idea = "An antiferromagnet tells as much: information has no sign")
    void noSign(ChainEnds answer, RandomGenerator random) {
        for (int bonds = 1; bonds <= 4; bonds++) {
            double k = random.nextDouble(0.5, 2);
            double expected = enumerated(k, bonds);
            assertEquals(expected, answer.mutualInformation(-k, bonds), CLOSE * expected);
        }
    }

    @Checks(points = 0.5, idea = "Far spins: half of the square of the correlation, without losing a digit to the logarithms")
    void farOnes(ChainEnds answer, RandomGenerator random) {
        for (int bonds : new int[] {30, 60, 250}) {
            double k = random.nextDouble(0.3, 0.4);
            double c = Math.pow(Math.tanh(k), bonds);
            double expected = c * c / 2 * (1 + c * c / 6);
            assertEquals(expected, answer.mutualInformation(k, bonds), CLOSE * expected);
        }
    }

    @Checks(points = 0.5, idea = "A spin tells all of itself, and a very cold chain nearly all of its other end: ln 2, in nats")
    void coldOnes(ChainEnds answer, RandomGenerator random) {
        assertEquals(Math.log(2), answer.mutualInformation(random.nextDouble(0, 3), 0), CLOSE);
        assertEquals(Math.log(2), answer.mutualInformation(random.nextDouble(50, 300), 1000), CLOSE);
    }
}

package chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = WeightEntropy.class, number = 4, title = "The entropy of the weights", points = 2, hints = {
    "No inverse is needed: $\\ln\\det\\Sigma = -\\ln\\det(X^TX/s^2 + \\alpha I)$.",
    "Eliminate below the diagonal. The determinant is the product of the pivots, and each is positive: add up their logarithms.",
    "Each of the $d$ weights brings a term $\\frac12\\ln(2\\pi e)$."})
public class WeightEntropyTest {

    private static final double ROUNDING = 1e-9;
    private static final double ONE = Math.log(2 * Math.PI * Math.E) / 2; // of one weight with variance 1
    private static final double[][] TILTED = {{1, 2}, {0, 1}, {3, -1}};

    @Checks(points = 1, idea = "The stronger the penalty α, the lower the entropy: L2 narrows what the weights may be")
    void penaltyLowersIt(WeightEntropy answer) {
        double[][] axes = {{2, 0}, {0, 1}};
        assertEquals(2 * ONE - Math.log((8 + 1) * (2 + 1)) / 2, answer.posteriorEntropy(axes, 1, 0.5), ROUNDING);
        assertEquals(2 * ONE - Math.log(108.0 * 102.0) / 2, answer.posteriorEntropy(axes, 100, 0.5), ROUNDING);
        double before = Double.POSITIVE_INFINITY;
        for (double alpha = 1e-3; alpha < 1e4; alpha *= 3) {
            double entropy = answer.posteriorEntropy(TILTED, alpha, 0.2);
            assertTrue(entropy < before, "it must fall with α");
            before = entropy;
        }
    }

    @Checks(points = 0.5, idea = "Correlated inputs: the determinant of the whole matrix counts, not its diagonal alone")
    void wholeDeterminant(WeightEntropy answer) {
        // XᵀX = ((10, −1), (−1, 6)), s² = 1, α = 2: determinant 12 · 8 − 1
        assertEquals(2 * ONE - Math.log(95) / 2, answer.posteriorEntropy(TILTED, 2, 1), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Entropy in nats, per weight ½ ln(2πe σ²); data lower it, and noise in the data raises it")
    void perWeight(WeightEntropy answer) {
        assertEquals(ONE, answer.posteriorEntropy(new double[][] {{0}}, 1, 1), ROUNDING);
        assertEquals(3 * (ONE - Math.log(2)), answer.posteriorEntropy(new double[2][3], 4, 1), ROUNDING);
        assertEquals(ONE - Math.log(5) / 2, answer.posteriorEntropy(new double[][] {{1}, {1}}, 1, 0.5), ROUNDING);
        assertTrue(answer.posteriorEntropy(TILTED, 1, 2) > answer.posteriorEntropy(TILTED, 1, 1));
    }
}

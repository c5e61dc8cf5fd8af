package chapter16;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.infer.BayesianLinear;

@ExerciseTest(contract = DegreeEvidence.class, number = 4, title = "The evidence of a degree", points = 3, hints = {
    "Before any reading, $y$ is a sum of independent Gaussians: so it is Gaussian itself, with mean zero. What is its covariance?",
    "$\\mathrm{Cov}(y_i, y_j) = s^2\\delta_{ij} + \\frac{1}{\\alpha}\\sum_k x_i^kx_j^k$. The evidence is the density of that Gaussian at the readings.",
    "$\\ln N(y; 0, C) = -\\frac n2\\ln2\\pi - \\frac12\\ln\\det C - \\frac12y^TC^{-1}y$. With $C = LL^T$ the determinant is the product of the "
        + "squares on the diagonal of $L$."})
public class DegreeEvidenceTest {

    private static final double ACCURACY = 1e-6;

    @Checks(points = 1, idea = "One reading: a Gaussian whose variance holds the noise and the prior, with all constants")
    void oneReading(DegreeEvidence answer) {
        double[] found = answer.polynomialEvidence(new double[] {0.5}, new double[] {1.2}, 2, 4, 0.3);
        double variance = 0.3;
        for (int k = 0; k <= 2; k++) {
            variance += Math.pow(0.25, k) / 4;
            assertEquals(-0.5 * Math.log(2 * Math.PI * variance) - 1.44 / (2 * variance), found[k], ACCURACY);
        }
    }

    @Checks(points = 1, idea = "Readings that share coefficients depend on each other, and more coefficients than readings are allowed")
    void dependent(DegreeEvidence answer, RandomGenerator random) {
        for (int n : new int[] {2, 5, 12}) {
            double[] x = random.doubles(n, -1.5, 1.5).toArray();
            double[] y = Arrays.stream(x).map(v -> v * v - 0.5 + 0.3 * random.nextGaussian()).toArray();
            assertArrayEquals(BayesianLinear.polynomialEvidence(x, y, 6, 0.8, 0.09), answer.polynomialEvidence(x, y, 6, 0.8, 0.09), ACCURACY);
        }
    }

    @Checks(points = 1, idea = "The evidence is largest at the degree that made the data: more room costs")
    void interior(DegreeEvidence answer) {
        double[] x = new double[25];
        double[] y = new double[25];
        for (int i = 0; i < 25; i++) {
            x[i] = -1.2 + 0.1 * i;
            y[i] = 1 - 2 * x[i] * x[i] + 0.1 * Math.sin(37.0 * i * i);
        }
        double[] evidence = answer.polynomialEvidence(x, y, 8, 1, 0.005);
        for (int k = 0; k <= 8; k++) {
            assertTrue(k == 2 || evidence[k] < evidence[2], "degree " + k + " against 2");
        }
        assertTrue(evidence[8] < evidence[2] - 1, "degree 8 is behind");
    }
}

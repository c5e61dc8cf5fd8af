package chapter10;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = StationaryCovariance.class, number = 2, title = "The stationary covariance of SGD", points = 4, hints = {
    "Start from $\\Sigma = \\eta^2 C$ and repeat $\\Sigma \\leftarrow A\\Sigma A^T + \\eta^2 C$: each turn adds a term of the sum. "
        + "It is right, but how many turns does a flat direction with $\\eta h = 10^{-6}$ need?",
    "Twice as many terms at once: if $S$ is the sum of the first $n$ terms, then $S + A^n S (A^n)^T$ is the sum of the first $2n$.",
    "Keep two matrices, $S$ and $P = A^n$, from $S = \\eta^2 C$, $P = A$. One doubling is $S \\leftarrow S + PSP^T$, then "
        + "$P \\leftarrow PP$. Sixty doublings are more than any case needs."})
public class StationaryCovarianceTest {

    private static final double TOLERANCE = 1e-9; // relative to the largest entry

    @Checks(points = 1, idea = "Along an axis of H the variance is that of one dimension, ηC/(h(2 − ηh)), exact in η")
    void diagonal(StationaryCovariance answer) {
        double[][] sigma = answer.stationaryCovariance(new double[][] {{2, 0}, {0, 5}}, new double[][] {{0.5, 0}, {0, 3}}, 0.3);
        assertEquals(0.3 * 0.5 / (2 * 1.4), sigma[0][0], TOLERANCE);
        assertEquals(0.3 * 3 / (5 * 0.5), sigma[1][1], TOLERANCE);
        assertEquals(0, sigma[0][1], TOLERANCE);
    }

    @Checks(points = 1, idea = "Noise that is correlated between two directions correlates their wandering: "
            + "ηC₁₂/(h₁ + h₂ − ηh₁h₂)")
    void correlatedNoise(StationaryCovariance answer) {
        double[][] sigma = answer.stationaryCovariance(new double[][] {{2, 0}, {0, 5}}, new double[][] {{1, -0.6}, {-0.6, 1}}, 0.3);
        assertEquals(-0.3 * 0.6 / (7 - 3), sigma[0][1], TOLERANCE);
        assertEquals(sigma[0][1], sigma[1][0], TOLERANCE);
    }

    @Checks(points = 1, idea = "Whatever H and C, one more step leaves Σ as it is: Σ = AΣAᵀ + η²C")
    void oneMoreStepChangesNothing(StationaryCovariance answer) {
        double[][] hessian = {{2, 0.5, 0.1}, {0.5, 1, -0.3}, {0.1, -0.3, 0.7}};
        double[][] noise = {{1, -0.3, 0.2}, {-0.3, 0.4, 0}, {0.2, 0, 2}};
        double eta = 0.6;
        double[][] sigma = answer.stationaryCovariance(hessian, noise, eta);
        double[][] next = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                next[i][j] = eta * eta * noise[i][j];
                for (int k = 0; k < 3; k++) {
                    for (int l = 0; l < 3; l++) {
                        next[i][j] += ((i == k ? 1 : 0) - eta * hessian[i][k]) * sigma[k][l] * ((j == l ? 1 : 0) - eta * hessian[j][l]);
                    }
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(next[i], sigma[i], TOLERANCE * 2);
            assertEquals(1, sigma[i][i] > 0 ? 1 : 0, "a variance is positive");
        }
        assertEquals(0.5, hessian[0][1], 0, "the Hessian is left as it was");
    }

    @Checks(points = 1, idea = "A flat direction becomes stationary only after millions of steps, and a steep one close to the edge "
            + "hardly sooner: Σ holds the end of the sum")
    void slowDirections(StationaryCovariance answer) {
        double[][] sigma = answer.stationaryCovariance(new double[][] {{1e-5, 0}, {0, 19.99}}, new double[][] {{1, 0.5}, {0.5, 1}}, 0.1);
        double flat = 0.1 / (1e-5 * (2 - 1e-6));
        assertEquals(flat, sigma[0][0], TOLERANCE * flat);
        assertEquals(0.1 / (19.99 * (2 - 1.999)), sigma[1][1], TOLERANCE * flat);
    }
}

package chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter05.DbmMeanField.Fields;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = DbmMeanField.class, number = 5, title = "Mean fields of a deep Boltzmann machine", points = 3, hints = {
    "Update the middle layer from $v$ below and $\\nu$ above, then the top layer from the new $\\mu$. Repeat.",
    "The entropy of a unit with mean $p$ is $-p\\ln p - (1-p)\\ln(1-p)$. The bound is $-E$ at the means plus both entropies.",
    "If your bound lies above the exact value, look at the signs: the energy enters with a minus, the entropy with a plus."})
public class DbmMeanFieldTest {

    private static final double[][] W = {{0.8, -0.5}, {-0.3, 0.9}, {0.6, 0.4}};
    private static final double[][] U = {{0.7, -0.4}, {-0.6, 0.5}};
    private static final double[] A = {0.2, -0.1, 0};
    private static final double[] B = {0.1, -0.3};
    private static final double[] C = {-0.2, 0.4};

    @Checks(points = 1, idea = "Each mean is the sigmoid of its field, where the middle layer hears both of its neighbours")
    void solvesTheEquations(DbmMeanField answer) {
        for (int state = 0; state < 8; state++) {
            double[] v = bits(state, 3);
            Fields found = answer.meanField(W, U, A, B, C, v);
            for (int j = 0; j < 2; j++) {
                double field = B[j] + U[j][0] * found.top()[0] + U[j][1] * found.top()[1];
                for (int i = 0; i < 3; i++) {
                    field += v[i] * W[i][j];
                }
                assertEquals(1 / (1 + Math.exp(-field)), found.middle()[j], 1e-9);
                double above = C[j] + found.middle()[0] * U[0][j] + found.middle()[1] * U[1][j];
                assertEquals(1 / (1 + Math.exp(-above)), found.top()[j], 1e-9);
            }
        }
    }

    @Checks(points = 1, idea = "The bound is never above the exact value, and close below it when the couplings are weak")
    void isABound(DbmMeanField answer) {
        for (double strength : new double[] {1, 3, 8}) {
            double[][] u = scaled(U, strength);
            for (int state = 0; state < 8; state++) {
                double[] v = bits(state, 3);
                double exact = exact(u, v);
                double bound = answer.meanField(W, u, A, B, C, v).bound();
                assertTrue(bound <= exact + 1e-10);
                assertTrue(strength > 1 || bound > exact - 0.05);
            }
        }
    }

    @Checks(points = 1, idea = "Without couplings between the hidden layers they are independent, and the bound is the exact value")
    void isExactWithoutCouplings(DbmMeanField answer) {
        double[][] none = new double[2][2];
        for (int state = 0; state < 8; state++) {
            double[] v = bits(state, 3);
            assertEquals(exact(none, v), answer.meanField(W, none, A, B, C, v).bound(), 1e-9);
        }
    }

    /** ln Σ_{h,k} exp(−E(v, h, k)) over the 16 hidden states. */
    private static double exact(double[][] u, double[] v) {
        double sum = 0;
        for (int state = 0; state < 16; state++) {
            double[] h = bits(state & 3, 2);
            double[] k = bits(state >> 2, 2);
            double exponent = 0;
            for (int i = 0; i < 3; i++) {
                exponent += v[i] * (A[i] + W[i][0] * h[0] + W[i][1] * h[1]);
            }
            for (int j = 0; j < 2; j++) {
                exponent += h[j] * (B[j] + u[j][0] * k[0] + u[j][1] * k[1]) + C[j] * k[j];
            }
            sum += Math.exp(exponent);
        }
        return Math.log(sum);
    }

    private static double[][] scaled(double[][] rows, double factor) {
        double[][] scaled = new double[rows.length][rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[0].length; j++) {
                scaled[i][j] = factor * rows[i][j];
            }
        }
        return scaled;
    }

    private static double[] bits(int number, int count) {
        double[] bits = new double[count];
        for (int i = 0; i < count; i++) {
            bits[i] = number >> i & 1;
        }
        return bits;
    }
}

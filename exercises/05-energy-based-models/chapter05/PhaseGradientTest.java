package chapter05;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter05.PhaseGradient.Gradient;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = PhaseGradient.class, number = 3, title = "Two phases, exactly and by contrastive divergence",
        points = 5, hints = {
            "$p(h_j = 1|v) = \\sigma(b_j + \\sum_i v_i w_{ij})$ and $p(v_i = 1|h) = \\sigma(a_i + \\sum_j w_{ij} h_j)$ with "
                + "$\\sigma(x) = 1/(1 + e^{-x})$.",
            "Both phases add the same three things, with weight $+1/n$ for each of the $n$ data rows and weight $-p(v)$ for "
                + "each visible state, $p(v) = e^{-F(v)}/Z$. The given `add` does one of them.",
            "CD-k: walk `v = draw(visible(draw(hidden(v))))` k times from each row; then the negative phase is that $v$ with "
                + "its hidden *probabilities*."})
public class PhaseGradientTest {

    private static final double[][] W = {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}};
    private static final double[] A = {0.1, -0.2, 0.3, 0};
    private static final double[] B = {-0.1, 0.2, 0.05};
    private static final double[][] DATA = {{1, 1, 0, 0}, {1, 1, 0, 1}, {0, 0, 1, 1}, {0, 1, 1, 1}};
    private static final double STEP = 1e-5; // of central differences, whose error is about STEP^2
    private static final double BY_DIFFERENCES = 1e-8;
    private static final int COPIES = 25_000; // of each row: 100 000 chains, standard error at most 0.0016
    private static final double FOUR_SIGMA = 6.4e-3;

    @Checks(points = 1, idea = "The exact gradient is the slope of the mean log-likelihood with respect to every weight")
    void slopeOfWeights(PhaseGradient answer) {
        double[][] found = answer.exact(W, A, B, DATA).w();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 3; j++) {
                double[][] up = copy(W);
                double[][] down = copy(W);
                up[i][j] += STEP;
                down[i][j] -= STEP;
                assertEquals((meanLogLikelihood(up, A, B) - meanLogLikelihood(down, A, B)) / (2 * STEP), found[i][j],
                        BY_DIFFERENCES);
            }
        }
    }

    @Checks(points = 1, idea = "The biases have gradients too: mean activity under the data minus mean activity under the model")
    void slopeOfBiases(PhaseGradient answer) {
        Gradient found = answer.exact(W, A, B, DATA);
        for (int i = 0; i < 4; i++) {
            double[] up = A.clone();
            double[] down = A.clone();
            up[i] += STEP;
            down[i] -= STEP;
            assertEquals((meanLogLikelihood(W, up, B) - meanLogLikelihood(W, down, B)) / (2 * STEP), found.a()[i], BY_DIFFERENCES);
        }
        for (int j = 0; j < 3; j++) {
            double[] up = B.clone();
            double[] down = B.clone();
            up[j] += STEP;
            down[j] -= STEP;
            assertEquals((meanLogLikelihood(W, A, up) - meanLogLikelihood(W, A, down)) / (2 * STEP), found.b()[j], BY_DIFFERENCES);
        }
    }

    @Checks(points = 1, idea = "Where the data are distributed like the model, the two phases cancel")
    void phasesCancel(PhaseGradient answer) {
        double[][] everyState = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
        double[] zeros = {0, 0};
        Gradient found = answer.exact(new double[2][2], zeros, new double[] {0.7, -0.3}, everyState);
        assertArrayEquals(zeros, found.a(), 1e-12);
        assertArrayEquals(zeros, found.b(), 1e-12);
        assertArrayEquals(zeros, found.w()[0], 1e-12);
        assertArrayEquals(zeros, found.w()[1], 1e-12);
    }

    @Checks(points = 1, idea = "On average CD-1 is the data phase minus one step of Gibbs sampling from each row of the data")
    void oneStep(PhaseGradient answer) {
        assertNear(expectedCd(1), answer.cd(W, A, B, copies(), 1, random(1)));
    }

    @Checks(points = 0.5, idea = "CD-k makes k steps, each from where the last one ended, so that its bias shrinks with k")
    void manySteps(PhaseGradient answer) {
        assertNear(expectedCd(2), answer.cd(W, A, B, copies(), 2, random(2)));
        // strong weights: after one step a chain still remembers, after thirty it has forgotten where it began
        double[][] w = {{3}, {3}};
        double[] a = {-1.5, -1.5};
        double[] b = {-3};
        double[][] data = new double[100_000][];
        Arrays.fill(data, new double[] {1, 1});
        Gradient exact = answer.exact(w, a, b, data);
        assertArrayEquals(exact.a(), answer.cd(w, a, b, data, 60, random(3)).a(), FOUR_SIGMA);
    }

    @Checks(points = 0.5, idea = "Hidden probabilities enter both phases, so that draws of h add no noise of their own")
    void probabilitiesNotDraws(PhaseGradient answer) {
        double[][] none = new double[1][1];
        double[] b = {0.4};
        // without weights a hidden unit has one probability whatever v does: its gradient is zero without any noise
        Gradient found = answer.cd(none, new double[1], b, new double[][] {{1}, {0}, {1}}, 1, random(4));
        assertEquals(0, found.b()[0], 1e-12);
    }

    private static void assertNear(Gradient expected, Gradient found) {
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(expected.w()[i], found.w()[i], FOUR_SIGMA);
        }
        assertArrayEquals(expected.a(), found.a(), FOUR_SIGMA);
        assertArrayEquals(expected.b(), found.b(), FOUR_SIGMA);
    }

    /** The mean of CD-k over all draws, from the 16 × 16 matrix of one step of Gibbs sampling. */
    private static Gradient expectedCd(int k) {
        double[] p = new double[16];
        for (double[] v : DATA) {
            p[(int) (v[0] + 2 * v[1] + 4 * v[2] + 8 * v[3])] += 0.25;
        }
        double[] start = p;
        for (int step = 0; step < k; step++) {
            double[] next = new double[16];
            for (int from = 0; from < 16; from++) {
                for (int h = 0; h < 8; h++) {
                    for (int to = 0; to < 16; to++) {
                        next[to] += p[from] * product(hidden(bits(from, 4)), h) * product(visible(bits(h, 3)), to);
                    }
                }
            }
            p = next;
        }
        Gradient mean = new Gradient(new double[4][3], new double[4], new double[3]);
        for (int s = 0; s < 16; s++) {
            double[] v = bits(s, 4);
            double[] h = hidden(v);
            for (int i = 0; i < 4; i++) {
                mean.a()[i] += (start[s] - p[s]) * v[i];
                for (int j = 0; j < 3; j++) {
                    mean.w()[i][j] += (start[s] - p[s]) * v[i] * h[j];
                }
            }
            for (int j = 0; j < 3; j++) {
                mean.b()[j] += (start[s] - p[s]) * h[j];
            }
        }
        return mean;
    }

    private static double meanLogLikelihood(double[][] w, double[] a, double[] b) {
        double z = 0;
        for (int s = 0; s < 16; s++) {
            z += weight(w, a, b, bits(s, 4));
        }
        double mean = 0;
        for (double[] v : DATA) {
            mean += Math.log(weight(w, a, b, v) / z) / DATA.length;
        }
        return mean;
    }

    /** exp(−F(v)). */
    private static double weight(double[][] w, double[] a, double[] b, double[] v) {
        double weight = 1;
        for (int i = 0; i < v.length; i++) {
            weight *= Math.exp(a[i] * v[i]);
        }
        for (int j = 0; j < b.length; j++) {
            double gain = b[j];
            for (int i = 0; i < v.length; i++) {
                gain += v[i] * w[i][j];
            }
            weight *= 1 + Math.exp(gain);
        }
        return weight;
    }

    private static double[] hidden(double[] v) {
        double[] p = new double[3];
        for (int j = 0; j < 3; j++) {
            p[j] = sigmoid(B[j] + v[0] * W[0][j] + v[1] * W[1][j] + v[2] * W[2][j] + v[3] * W[3][j]);
        }
        return p;
    }

    private static double[] visible(double[] h) {
        double[] p = new double[4];
        for (int i = 0; i < 4; i++) {
            p[i] = sigmoid(A[i] + W[i][0] * h[0] + W[i][1] * h[1] + W[i][2] * h[2]);
        }
        return p;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** The probability of a state of independent units. */
    private static double product(double[] p, int state) {
        double product = 1;
        for (int i = 0; i < p.length; i++) {
            product *= (state >> i & 1) == 1 ? p[i] : 1 - p[i];
        }
        return product;
    }

    private static double[] bits(int number, int count) {
        double[] bits = new double[count];
        for (int i = 0; i < count; i++) {
            bits[i] = number >> i & 1;
        }
        return bits;
    }

    private static double[][] copies() {
        double[][] rows = new double[COPIES * DATA.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = DATA[i % DATA.length].clone();
        }
        return rows;
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}

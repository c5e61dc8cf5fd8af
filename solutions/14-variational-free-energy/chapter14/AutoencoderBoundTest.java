package chapter14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = AutoencoderBound.class, number = 4, title = "The bound of a linear autoencoder", points = 4, hints = {
    "Write $z = m + e$ with $m = V(x-\\mu)$ and $e$ of mean zero. The decoder's error is $x - \\mu - Wm - We$; square it and average.",
    "Only $\\langle|We|^2\\rangle = \\sum_j D_j (W^\\top W)_{jj}$ is left of $e$. The divergence of $N(m, D)$ from $N(0, 1)$ is $\\frac12(m^2 + D - 1 - \\ln D)$ for each $j$.",
    "For the best $D_j$, set the slope of $-D_j(W^\\top W)_{jj}/2\\sigma^2 + \\frac12(\\ln D_j - D_j)$ to zero."})
public class AutoencoderBoundTest {

    /** One hidden number, where posterior and likelihood are easy. */
    private static double logLikelihood(double[] x, double[] w, double noise) {
        double length = 0;
        double along = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            length += w[i] * w[i];
            along += w[i] * x[i];
            square += x[i] * x[i];
        }
        return -0.5 * (x.length * Math.log(2 * Math.PI * noise) + Math.log1p(length / noise)
                + (square - along * along / (length + noise)) / noise);
    }

    private static double[][] column(double[] w) {
        double[][] matrix = new double[w.length][1];
        for (int i = 0; i < w.length; i++) {
            matrix[i][0] = w[i];
        }
        return matrix;
    }

    @Checks(points = 1, idea = "With the exact posterior as its guess the bound is the log likelihood, constants and all")
    void equalsTheLikelihood(AutoencoderBound answer, RandomGenerator random) {
        for (int run = 0; run < 10; run++) {
            int d = random.nextInt(2, 5);
            double[] x = random.doubles(d, -2, 2).toArray();
            double[] w = random.doubles(d, -1, 1).toArray();
            double noise = random.nextDouble(0.2, 2);
            double length = noise;
            for (double value : w) {
                length += value * value;
            }
            double[][] v = new double[1][d];
            for (int i = 0; i < d; i++) {
                v[0][i] = w[i] / length;
            }
            assertEquals(logLikelihood(x, w, noise), answer.vaeElbo(x, column(w), new double[d], noise, v, new double[] {noise / length}), 1e-9);
        }
    }

    @Checks(points = 1, idea = "The spread of the guess costs the decoder Dⱼ times the squared length of W's column over 2σ², whatever x is")
    void spreadCosts(AutoencoderBound answer) {
        double[][] w = {{1, 0.5}, {0.5, -1}, {0, 2}};
        double[][] v = {{0.2, 0.1, 0}, {0, -0.1, 0.3}};
        double[] x = {1, -1, 0.5};
        double[] mu = {0.5, 0, 0};
        double wide = answer.vaeElbo(x, w, mu, 0.5, v, new double[] {1, 2});
        double narrow = answer.vaeElbo(x, w, mu, 0.5, v, new double[] {1, 1});
        assertEquals(-5.25 + 0.5 * (Math.log(2) - 1), wide - narrow, 1e-9);
    }

    @Checks(points = 1, idea = "The divergence from the prior is subtracted: a decoder that ignores z leaves N(0, I) as the best guess")
    void divergenceFromThePrior(AutoencoderBound answer) {
        double[][] deaf = {{0, 0}, {0, 0}};
        double[][] v = {{0.5, 0}, {0, 0}};
        double[] x = {2, 1};
        double silent = -Math.log(2 * Math.PI) - 2.5;
        assertEquals(silent, answer.vaeElbo(x, deaf, new double[2], 1, new double[2][2], new double[] {1, 1}), 1e-9);
        assertEquals(silent - 0.5, answer.vaeElbo(x, deaf, new double[2], 1, v, new double[] {1, 1}), 1e-9);
        assertEquals(silent - 0.5 * (3 - Math.log(4)), answer.vaeElbo(x, deaf, new double[2], 1, new double[2][2], new double[] {1, 4}), 1e-9);
    }

    @Checks(points = 1, idea = "The best variance of zⱼ is that with the others held, σ²/(σ² + |wⱼ|²), and then the gap is one number for all x")
    void bestVariances(AutoencoderBound answer) {
        double[][] w = {{1, 0.5}, {0.5, -1}, {0, 2}};
        double[] best = answer.bestVariances(w, 0.5);
        assertEquals(2, best.length);
        assertEquals(0.5 / 1.75, best[0], 1e-12);
        assertEquals(0.5 / 5.75, best[1], 1e-12);
        double[][] v = new double[2][3];
        double top = answer.vaeElbo(new double[3], w, new double[3], 0.5, v, best);
        for (double factor : new double[] {0.9, 1.1}) {
            assertTrue(answer.vaeElbo(new double[3], w, new double[3], 0.5, v, new double[] {factor * best[0], best[1]}) < top,
                    "no other variance is better");
        }
    }
}

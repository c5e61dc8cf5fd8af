package chapter10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = MinibatchVariance.class, number = 3, title = "The noise of a minibatch", points = 2, hints = {
    "With replacement the $B$ draws are independent: the variance of one draw over $B$. One draw is any of the $N$ numbers with "
        + "probability $1/N$.",
    "Without replacement two draws are correlated: the sum of all $N$ has no variance, so each pair has covariance "
        + "$-1/(N - 1)$ times the variance of one draw.",
    "Write the variance of the sum of $B$ draws from $B$ variances and $B(B - 1)$ covariances, then divide by $B^2$. One example "
        + "alone ($N = 1$) has no variance, not NaN."})
public class MinibatchVarianceTest {

    private static final double ROUNDING = 1e-12;
    private static final double[] GRADIENTS = {1.0, -2.0, 0.5, 3.0, -1.5, 0.0, 2.0, -0.5, 0.7, -1.2};

    @Checks(points = 0.5, idea = "With replacement each draw has the variance of the N numbers, divided by N and not N − 1, and B "
            + "draws average it by B")
    void withReplacement(MinibatchVariance answer) {
        assertEquals(enumerated(GRADIENTS, 3, true), answer.minibatchVariance(GRADIENTS, 3, true), ROUNDING);
        assertEquals(1.0 / 2, answer.minibatchVariance(new double[] {4, 6}, 2, true), ROUNDING);
    }

    @Checks(points = 1, idea = "Without replacement a batch that has drawn a large number cannot draw it again: the variance is "
            + "that over all different batches")
    void withoutReplacement(MinibatchVariance answer) {
        for (int batch = 1; batch <= 4; batch++) {
            assertEquals(enumerated(GRADIENTS, batch, false), answer.minibatchVariance(GRADIENTS, batch, false), ROUNDING);
        }
        assertEquals(-2.0, GRADIENTS[1], 0, "the numbers are left as they were");
    }

    @Checks(points = 0.5, idea = "The full batch, drawn without replacement, is always the same one: no variance at all")
    void fullBatch(MinibatchVariance answer) {
        assertEquals(0, answer.minibatchVariance(GRADIENTS, GRADIENTS.length, false), ROUNDING);
        assertEquals(0, answer.minibatchVariance(new double[] {7}, 1, false), ROUNDING);
    }

    /** Over all ordered batches of the length, one by one. */
    private static double enumerated(double[] g, int batch, boolean replace) {
        double[] sums = new double[3]; // count, sum of means, sum of squared means
        visit(g, batch, replace, 0, 0, 0, sums);
        double mean = sums[1] / sums[0];
        return sums[2] / sums[0] - mean * mean;
    }

    private static void visit(double[] g, int batch, boolean replace, int drawn, int used, double sum, double[] sums) {
        if (drawn == batch) {
            sums[0]++;
            sums[1] += sum / batch;
            sums[2] += sum / batch * (sum / batch);
            return;
        }
        for (int i = 0; i < g.length; i++) {
            if (replace || (used >> i & 1) == 0) {
                visit(g, batch, replace, drawn + 1, used | 1 << i, sum + g[i], sums);
            }
        }
    }
}

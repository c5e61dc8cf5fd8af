package chapter08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ScaledAttention.class, number = 3, title = "Attention is a Boltzmann mean", points = 2, hints = {
    "Three steps for each query: a score for every key, softmax of the scores at $T = \\sqrt d$, and the mean of the values "
        + "with these weights.",
    "Softmax runs over the *keys* of one query: $w_{ij} = e^{s_{ij}/T}/\\sum_l e^{s_{il}/T}$, $s_{ij} = q_i\\cdot k_j$.",
    "Subtract the largest score of the query before the exponential: nothing changes, except that nothing overflows."})
public class ScaledAttentionTest {

    private static final double[][] Q = {{1, -0.5, 2, 0.3}, {0, 1, -1, 0.5}};
    private static final double[][] K = {{0.2, 0.4, -1, 1}, {1, 0, 0.5, -2}, {-0.3, 2, 0.1, 0}};

    @Checks(points = 0.5, idea = "The weights of each query sum to one: values that are all alike come back as they are")
    void weightsSumToOne(ScaledAttention answer) {
        double[][] outputs = answer.attention(Q, K, new double[][] {{3, -7}, {3, -7}, {3, -7}});
        assertEquals(2, outputs.length);
        for (double[] row : outputs) {
            assertArrayEquals(new double[] {3, -7}, row, 1e-12);
        }
    }

    @Checks(points = 1, idea = "The temperature is the root of the number of components: odds of two keys are "
            + "exp((score − score)/√d)")
    void temperatureIsRootOfDimension(ScaledAttention answer) {
        double[][] identity = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        double[][] weights = answer.attention(Q, K, identity);
        assertEquals(Math.exp((scoreOf(0, 1) - scoreOf(0, 0)) / 2), weights[0][1] / weights[0][0], 1e-12);
        assertEquals(Math.exp((scoreOf(1, 2) - scoreOf(1, 0)) / 2), weights[1][2] / weights[1][0], 1e-11);
        double[][] nine = answer.attention(new double[][] {{1, 1, 1, 1, 1, 1, 1, 1, 1}},
                new double[][] {new double[9], {3, 0, 0, 0, 0, 0, 0, 0, 0}}, new double[][] {{0}, {1}});
        assertEquals(Math.E / (1 + Math.E), nine[0][0], 1e-12);
    }

    @Checks(points = 0.5, idea = "Scores of any size: a huge one takes all the weight and overflows nothing")
    void hugeScores(ScaledAttention answer) {
        double[][] outputs = answer.attention(new double[][] {{1e4}, {-1e4}}, new double[][] {{1}, {-1}},
                new double[][] {{5}, {6}});
        assertEquals(5, outputs[0][0], 1e-12);
        assertEquals(6, outputs[1][0], 1e-12);
    }

    private static double scoreOf(int query, int key) {
        double sum = 0;
        for (int c = 0; c < 4; c++) {
            sum += Q[query][c] * K[key][c];
        }
        return sum;
    }
}

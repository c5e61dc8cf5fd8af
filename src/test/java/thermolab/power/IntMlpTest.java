package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class IntMlpTest {

    private static final RandomStream RANDOM = RandomStream.of(8);

    private static double[][] gaussians(int rows, int columns) {
        double[][] m = new double[rows][columns];
        for (double[] row : m) {
            Arrays.setAll(row, i -> RANDOM.nextGaussian());
        }
        return m;
    }

    @Test
    void wholeWeightsAndInputsAreExact() { // steps of 1 and 1: nothing is rounded
        double[][][] w = {{{127, -3, 5}, {2, 127, -7}, {-1, 4, 127}}};
        double[][] x = {{127, 0, 3}, {1, 90, 0}, {0, 2, 100}, {40, 41, 42}};
        IntMlp net = IntMlp.of(w, new double[][] {{0, 10, -10}}, x);
        assertArrayEquals(new int[] {0, 1, 2, 2}, net.classes(net.codes(x)));
    }

    @Test
    void agreesWithTheNetworkInDoubles() {
        double[][][] w = {gaussians(40, 20), gaussians(30, 40), gaussians(5, 30)};
        double[][] b = {gaussians(1, 40)[0], gaussians(1, 30)[0], gaussians(1, 5)[0]};
        double[][] x = IntStream.range(0, 500).mapToObj(i -> RANDOM.doubles(20).toArray()).toArray(double[][]::new);
        IntMlp net = IntMlp.of(w, b, x);
        int[] classes = net.classes(net.codes(x));
        int same = 0;
        for (int e = 0; e < 500; e++) {
            double[] v = x[e];
            for (int l = 0; l < 3; l++) {
                double[] next = new double[w[l].length];
                for (int o = 0; o < next.length; o++) {
                    next[o] = b[l][o];
                    for (int k = 0; k < v.length; k++) {
                        next[o] += w[l][o][k] * v[k];
                    }
                    next[o] = l < 2 ? Math.max(0, next[o]) : next[o];
                }
                v = next;
            }
            int best = 0;
            for (int o = 1; o < 5; o++) {
                best = v[o] > v[best] ? o : best;
            }
            same += best == classes[e] ? 1 : 0;
        }
        assertTrue(same >= 480, same + " of 500 alike");
    }

    @Test
    void refusals() {
        double[][][] w = {{{1, 2}}};
        assertTrue(assertThrows(IllegalArgumentException.class, () -> IntMlp.of(w, new double[][] {{0}}, new double[][] {{1}}))
                .getMessage().contains("inputs of layer 0 [2]"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> IntMlp.of(w, new double[][] {{0}}, new double[][] {{1, -1}}))
                .getMessage().contains("activation (-1.0)"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> IntMlp.of(w, new double[][] {{0}}, new double[][] {{1, 1}})
                .classes(new int[][] {{1}})).getMessage().contains("codes[0] [1]"));
        assertEquals(0, IntMlp.of(w, new double[][] {{0}}, new double[][] {{0, 0}}).classes(new int[][] {{0, 0}})[0]);
    }
}

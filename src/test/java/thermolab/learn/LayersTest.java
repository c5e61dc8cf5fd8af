package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final double[][] Q = {{1, 0.5}, {-1, 2}};
    private static final double[][] K = {{0.3, 1}, {2, -0.5}, {1, 1}};
    private static final double[][] V = {{1, 0, 2}, {0, 1, -1}, {3, 3, 3}};

    @Test
    void parameterCountsEqualTheReference() { // reference nn.parameter_counts
        assertEquals(262, ParameterCount.dense(10, 20, 2));
        assertEquals(31, ParameterCount.dense(1, 10, 1));
        assertEquals(109_386, ParameterCount.dense(784, 128, 64, 10));
        assertEquals(448, ParameterCount.convolution(3, 16, 3, 3));
        assertEquals(1_664, ParameterCount.lstm(8, 16));
        assertEquals(4_224, ParameterCount.attention(32));
        assertEquals(16 * (8 + 16 + 1), ParameterCount.elman(8, 16));
        assertEquals(784L * 500 + 1284, ParameterCount.rbm(784, 500));
        assertEquals(46_341L * 46_340 + 46_340, ParameterCount.dense(46_341, 46_340), "no overflow of int");
        assertThrows(IllegalArgumentException.class, () -> ParameterCount.dense(3));
        assertThrows(IllegalArgumentException.class, () -> ParameterCount.lstm(0, 3));
    }

    @Test
    void attentionIsBoltzmannsMean() {
        double[][] weights = Attention.weights(Q, K, Math.sqrt(2));
        double[] boltzmann = {Math.exp(0.8 / Math.sqrt(2)), Math.exp(1.75 / Math.sqrt(2)), Math.exp(1.5 / Math.sqrt(2))};
        double z = Arrays.stream(boltzmann).sum();
        for (int j = 0; j < 3; j++) {
            assertEquals(boltzmann[j] / z, weights[0][j], 1e-15);
        }
        for (double[] row : weights) {
            assertEquals(1, Arrays.stream(row).sum(), 1e-15);
        }
        double[][] out = Attention.forward(Q, K, V);
        assertEquals(weights[1][0] * 2 - weights[1][1] + 3 * weights[1][2], out[1][2], 1e-15);
    }

    @Test
    void temperatureTakesAttentionFromLookUpToMean() {
        assertArrayEquals(new double[] {0, 1, 0}, Attention.weights(Q, K, 1e-3)[0], 1e-12);
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, Attention.weights(Q, K, 1e9)[0], 1e-8);
        assertTrue(Double.isFinite(Attention.forward(new double[][] {{1e6, 0}}, K, V)[0][0]), "no overflow");
    }

    @Test
    void causalAttentionDoesNotLookAhead() {
        double[][] out = Attention.causal(Q, K, V);
        assertArrayEquals(V[0], out[0], 0);
        double[][] future = {V[0], V[1], {99, 99, 99}};
        assertArrayEquals(out[1], Attention.causal(Q, K, future)[1], 0);
    }

    @Test
    void convolutionSlidesWithoutFlipping() {
        double[][][] image = {{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}};
        double[][][][] filter = {{{{1, 0}, {0, -1}}}};
        double[][][] out = Convolution.forward(image, filter, new double[] {10});
        assertArrayEquals(new double[] {6, 6}, out[0][0], 0); // 1 − 5 + 10
        assertArrayEquals(new double[] {6, 6}, out[0][1], 0);
        double[][][] padded = Convolution.forward(image, filter, new double[] {0}, 2, 1);
        assertEquals(2, padded[0].length);
        assertArrayEquals(new double[] {-1, -3}, padded[0][0], 0);
        assertArrayEquals(new double[] {-7, 5 - 9}, padded[0][1], 0);
    }

    @Test
    void convolutionSumsChannelsAndKeepsOutputsApart() {
        double[][][] image = {{{1, 2}, {3, 4}}, {{10, 20}, {30, 40}}};
        double[][][][] filters = {{{{1}}, {{1}}}, {{{0}}, {{-1}}}};
        double[][][] out = Convolution.forward(image, filters, new double[] {0, 1});
        assertArrayEquals(new double[] {11, 22}, out[0][0], 0);
        assertArrayEquals(new double[] {-29, -39}, out[1][1], 0);
    }

    @Test
    void convolutionCommutesWithShifts() {
        double[][][] image = new double[1][6][6];
        double[][][] shifted = new double[1][6][6];
        for (int y = 0; y < 6; y++) {
            for (int x = 0; x < 6; x++) {
                image[0][y][x] = Math.sin(3 * y + x * x);
                shifted[0][y][x] = Math.sin(3 * y + (x + 1) * (x + 1));
            }
        }
        double[][][][] filter = {{{{0.3, -1, 2}, {0, 1, 0.5}, {1, 1, -2}}}};
        double[][] a = Convolution.forward(image, filter, new double[] {0.1})[0];
        double[][] b = Convolution.forward(shifted, filter, new double[] {0.1})[0];
        for (int y = 0; y < 4; y++) {
            assertArrayEquals(Arrays.copyOfRange(a[y], 1, 4), Arrays.copyOf(b[y], 3), 1e-15);
        }
    }

    @Test
    void elmanCarriesItsState() {
        double[][] states = Recurrent.elman(new double[][] {{1}, {-2}}, new double[][] {{0.5}, {1}},
                new double[][] {{0, 1}, {-1, 0.3}}, new double[] {0.1, 0}, new double[] {0, 0});
        double h0 = Math.tanh(0.6);
        double h1 = Math.tanh(1);
        assertArrayEquals(new double[] {h0, h1}, states[0], 1e-15);
        assertArrayEquals(new double[] {Math.tanh(-1 + h1 + 0.1), Math.tanh(-2 - h0 + 0.3 * h1)}, states[1], 1e-15);
    }

    @Test
    void lstmGatesDoWhatTheirNamesSay() {
        double[][] x = {{1}, {1}};
        double[][] w = {{0}, {0}, {0}, {0}};
        double[][] u = {{0}, {0}, {0}, {0}};
        double[][] remembers = Recurrent.lstm(x, w, u, new double[] {40, 40, 40, 40});
        assertEquals(Math.tanh(1), remembers[0][0], 1e-12);
        assertEquals(Math.tanh(2), remembers[1][0], 1e-12); // the open forget gate adds the second candidate
        double[][] forgets = Recurrent.lstm(x, w, u, new double[] {40, -40, 40, 40});
        assertEquals(Math.tanh(1), forgets[1][0], 1e-12);
        assertEquals(0, Recurrent.lstm(x, w, u, new double[] {40, 40, 40, -40})[1][0], 1e-12);
    }

    @Test
    void refusesBadShapes() {
        assertThrows(IllegalArgumentException.class, () -> Attention.forward(Q, new double[][] {{1}}, V));
        assertThrows(IllegalArgumentException.class, () -> Attention.forward(Q, K, Q));
        assertThrows(IllegalArgumentException.class, () -> Attention.causal(K, Q, V));
        assertThrows(IllegalArgumentException.class,
                () -> Convolution.forward(new double[1][2][2], new double[1][1][3][3], new double[1]));
        assertThrows(IllegalArgumentException.class,
                () -> Convolution.forward(new double[2][2][2], new double[1][1][1][1], new double[1]));
        assertThrows(IllegalArgumentException.class,
                () -> Convolution.forward(new double[1][2][2], new double[1][1][1][1], new double[1], 0, 0));
        assertThrows(IllegalArgumentException.class,
                () -> Recurrent.lstm(new double[1][1], new double[4][1], new double[4][2], new double[4]));
    }
}

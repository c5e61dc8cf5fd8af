package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class MlpTest {

    private static final double RELATIVE = 1e-9; // tolerance of the reference nn.backprop_tanh
    private static final double DIFFERENCE = 1e-6; // of central differences with a step of 1e-5
    private static final Mlp NET = new Mlp(Activation.TANH, 2, 3, 1);
    private static final double[] PARAMETERS = {0.5, -0.3, 0.8, 0.1, -0.6, 0.9, 0.1, -0.2, 0.05, 0.7, -0.5, 0.3, 0.2};
    private static final double[][] X = {{1.0, 0.5}, {-0.3, 0.8}, {0.2, -1.0}};
    private static final double[][] Y = {{0.3}, {-0.1}, {0.6}};

    @Test
    void equalsTheReferenceValues() { // reference nn.backprop_tanh
        double[] out = {0.1795939222449601, 0.39704756358121784, 0.3684169479304432};
        double[] gradient = {-0.12723400788997755, 0.23269261654635698, 0.0859403446464516, -0.17894160991601715,
            -0.04141412483645417, 0.04443628112149331, 0.08231096588566532, -0.04321792793226645, 0.0008093190797324734,
            -0.19870141824118118, -0.13880591957883373, 0.36873014626589207, 0.09670562250441411};
        double[][] outputs = NET.forward(PARAMETERS, X);
        for (int i = 0; i < 3; i++) {
            assertEquals(out[i], outputs[i][0], RELATIVE * Math.abs(out[i]));
            assertArrayEquals(outputs[i], NET.forward(PARAMETERS, X[i]), 1e-16);
        }
        Mlp.LossAndGradient found = NET.backward(PARAMETERS, X, Y, Losses.meanSquared());
        assertEquals(0.1050615380094095, found.loss(), 0.1 * RELATIVE);
        for (int i = 0; i < gradient.length; i++) {
            assertEquals(gradient[i], found.gradient()[i], RELATIVE * Math.abs(gradient[i]) + 1e-17);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void gradientEqualsFiniteDifferences(@ForAll Activation activation, @ForAll @IntRange(min = 1, max = 4) int layers,
            @ForAll long seed) {
        RandomGenerator random = RandomStream.of(seed);
        int[] widths = new int[layers + 1];
        for (int l = 0; l <= layers; l++) {
            widths[l] = 2 + random.nextInt(3);
        }
        Mlp net = new Mlp(activation, widths);
        double[] parameters = net.initial(random);
        double[][] x = gaussians(5, widths[0], random);
        double[][] targets = Losses.oneHot(new int[] {0, 1, 0, 1, 1}, widths[layers]);
        for (Loss loss : new Loss[] {Losses.crossEntropy(), Losses.meanSquared(), new ConfidencePenalty(0.3)}) {
            double[] gradient = net.backward(parameters, x, targets, loss).gradient();
            double[] differences = differences(net, parameters, x, targets, loss);
            if (activation == Activation.RELU && kinkNearby(net, parameters, x)) {
                continue;
            }
            assertArrayEquals(differences, gradient, DIFFERENCE);
        }
    }

    @Test
    void reluWithPenaltyEqualsFiniteDifferences() {
        Mlp net = new Mlp(Activation.RELU, 2, 4, 2);
        double[] parameters = net.initial(RandomStream.of(3));
        Penalty penalty = Penalty.l2(0.3).onWeightsOf(net);
        double[][] targets = {{1, 0}, {0, 1}, {1, 0}};
        double[] gradient = net.backward(parameters, X, targets, Losses.crossEntropy()).gradient();
        penalty.addSlope(parameters, gradient);
        for (int i = 0; i < gradient.length; i++) {
            double[] up = moved(parameters, i, 1e-5);
            double[] down = moved(parameters, i, -1e-5);
            double rise = net.meanLoss(up, X, targets, Losses.crossEntropy()) + penalty.value(up)
                    - net.meanLoss(down, X, targets, Losses.crossEntropy()) - penalty.value(down);
            assertEquals(rise / 2e-5, gradient[i], DIFFERENCE);
        }
    }

    @Test
    void penaltiesSpareBiases() {
        double[] gradient = new double[PARAMETERS.length];
        Penalty.l1(2).onWeightsOf(NET).addSlope(PARAMETERS, gradient);
        assertArrayEquals(new double[] {2, -2, 2, 2, -2, 2, 0, 0, 0, 2, -2, 2, 0}, gradient, 0);
        assertEquals(2 * 4.7, Penalty.l1(2).onWeightsOf(NET).value(PARAMETERS), 1e-14);
        assertEquals(0, Penalty.none().value(PARAMETERS), 0);
    }

    @Test
    void dropoutGradientBelongsToItsMask() {
        Backpropagation pass = new Backpropagation(NET, 3);
        pass.load(X, Y);
        pass.dropOut(0.5, RandomStream.of(5));
        double[] gradient = new double[PARAMETERS.length];
        pass.run(PARAMETERS, Losses.meanSquared(), gradient);
        double[] spare = new double[PARAMETERS.length];
        for (int i = 0; i < gradient.length; i++) {
            double rise = pass.run(moved(PARAMETERS, i, 1e-5), Losses.meanSquared(), spare)
                    - pass.run(moved(PARAMETERS, i, -1e-5), Losses.meanSquared(), spare);
            assertEquals(rise / 2e-5, gradient[i], DIFFERENCE);
        }
    }

    @Test
    void multipliersSwitchHiddenUnits() {
        assertEquals(3, NET.hiddenUnits());
        assertArrayEquals(NET.forward(PARAMETERS, X[0]), NET.forward(PARAMETERS, X[0], new double[] {1, 1, 1}), 1e-15);
        assertEquals(0.2, NET.forward(PARAMETERS, X[0], new double[3])[0], 0);
        double[] readout = {0.7, -0.5, 0.3};
        double[] activations = {Math.tanh(0.45), Math.tanh(0.65), Math.tanh(-0.1)};
        McDropout.Moments masked = McDropout.enumerate(m -> NET.forward(PARAMETERS, X[0], m)[0], 3, 0.6);
        McDropout.Moments closed = McDropout.ofLinearReadout(readout, activations, 0.2, 0.6);
        assertEquals(closed.mean(), masked.mean(), 1e-15);
        assertEquals(closed.variance(), masked.variance(), 1e-15);
    }

    @Test
    void gradientsOfExamplesAverageToTheBatch() {
        double[] mean = Uncertainty.mean(NET.gradientOfEach(PARAMETERS, X, Y, Losses.meanSquared()));
        assertArrayEquals(NET.backward(PARAMETERS, X, Y, Losses.meanSquared()).gradient(), mean, 1e-15);
    }

    @Test
    void flatVectorIsLaidOutAsDocumented() {
        assertEquals("Mlp 2-3-1 TANH", NET.toString());
        assertEquals(13, NET.parameterCount());
        assertEquals(ParameterCount.dense(2, 3, 1), NET.parameterCount());
        assertEquals(6, NET.biasOffset(1));
        assertEquals(9, NET.weightOffset(2));
        double[] initial = NET.initial(RandomStream.of(2));
        for (int i = 0; i < 9; i++) {
            assertTrue(Math.abs(initial[i]) <= 1 / Math.sqrt(2));
        }
    }

    @Test
    void activationsHaveTheirSlopes() {
        for (Activation activation : Activation.values()) {
            for (double z : new double[] {-30, -1.3, 0.2, 2.5, 800}) {
                double slope = (activation.of(z + 1e-6) - activation.of(z - 1e-6)) / 2e-6;
                assertEquals(slope, activation.slopeAt(activation.of(z)), 1e-7, activation + " at " + z);
            }
        }
        for (double z = -20; z < 20; z += 0.01) {
            assertEquals(Math.tanh(z), Activation.TANH.of(z), 5e-16);
        }
        assertEquals(1, Activation.TANH.of(1e3), 0);
        assertEquals(-1, Activation.TANH.of(-1e3), 0);
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> new Mlp(Activation.RELU, 3));
        assertThrows(IllegalArgumentException.class, () -> new Mlp(Activation.RELU, 3, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> NET.forward(new double[12], X));
        assertThrows(IllegalArgumentException.class, () -> NET.forward(PARAMETERS, new double[][] {{1}}));
        assertThrows(IllegalArgumentException.class, () -> NET.forward(PARAMETERS, new double[0][]));
        assertThrows(IllegalArgumentException.class,
                () -> NET.backward(PARAMETERS, X, new double[][] {{1}}, Losses.meanSquared()));
    }

    private static double[] differences(Mlp net, double[] parameters, double[][] x, double[][] targets, Loss loss) {
        double[] slopes = new double[parameters.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (net.meanLoss(moved(parameters, i, 1e-5), x, targets, loss)
                    - net.meanLoss(moved(parameters, i, -1e-5), x, targets, loss)) / 2e-5;
        }
        return slopes;
    }

    /** Whether a step of the differences may cross a kink: the slope then differs on its two sides. */
    private static boolean kinkNearby(Mlp net, double[] parameters, double[][] x) {
        for (int i = 0; i < parameters.length; i++) {
            double[][] here = net.forward(parameters, x);
            double[][] up = net.forward(moved(parameters, i, 1e-4), x);
            double[][] down = net.forward(moved(parameters, i, -1e-4), x);
            for (int n = 0; n < x.length; n++) {
                if (Math.abs(up[n][0] + down[n][0] - 2 * here[n][0]) > 1e-12) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double[] moved(double[] parameters, int i, double by) {
        double[] moved = parameters.clone();
        moved[i] += by;
        return moved;
    }

    private static double[][] gaussians(int n, int d, RandomGenerator random) {
        double[][] x = new double[n][d];
        for (double[] row : x) {
            for (int j = 0; j < d; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return x;
    }
}

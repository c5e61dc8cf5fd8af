package chapter08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter08.TanhNetwork.LossAndSlope;
import chapter08.TanhNetwork.Parameters;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TanhNetwork.class, number = 1, title = "Forward and backward", points = 5, hints = {
    "Forward is two lines for an example: $a = \\tanh(W_1x + b_1)$, then $o = W_2a + b_2$, without a tanh at the end. "
        + "`affine` does both products.",
    "Backward begins with $\\delta^o_k = 2(o_k - y_k)/(nk)$, the slope in each output. Then $\\partial L/\\partial W_2 = "
        + "\\delta^o a^T$ and $\\partial L/\\partial b_2 = \\delta^o$, summed over examples.",
    "One layer down, $\\delta_j = (1 - a_j^2)\\sum_k W_{2,kj}\\,\\delta^o_k$: what the units above sent back, times the slope "
        + "of tanh. Then $\\partial L/\\partial W_1 = \\delta x^T$ and $\\partial L/\\partial b_1 = \\delta$, again summed."})
public class TanhNetworkTest {

    private static final double RELATIVE = 1e-9;
    private static final double FINITE_DIFFERENCE = 1e-6;

    private static final double[][] X = {{1, 0.5}, {-0.3, 0.8}, {0.2, -1}};
    private static final double[][] Y = {{0.3}, {-0.1}, {0.6}};

    private static Parameters published() {
        return new Parameters(new double[][] {{0.5, -0.3}, {0.8, 0.1}, {-0.6, 0.9}}, new double[] {0.1, -0.2, 0.05},
                new double[][] {{0.7, -0.5, 0.3}}, new double[] {0.2});
    }

    private static Parameters twoOutputs() {
        return new Parameters(new double[][] {{0.4, -0.7, 0.2}, {-0.3, 0.5, 0.9}}, new double[] {0.3, -0.1},
                new double[][] {{0.6, -0.8}, {-0.2, 0.5}}, new double[] {-0.4, 0.1});
    }

    @Checks(points = 1, idea = "The hidden layer bends with tanh, the output layer does not: outputs may exceed 1")
    void forwardPass(TanhNetwork answer) {
        Parameters deaf = new Parameters(new double[2][1], new double[] {0.5, -1}, new double[][] {{30, 4}}, new double[] {2});
        double expected = 30 * Math.tanh(0.5) - 4 * Math.tanh(1) + 2;
        double[][] outputs = answer.forward(deaf, new double[][] {{7}, {-3}});
        assertEquals(expected, outputs[0][0], 1e-12 * expected);
        assertEquals(expected, outputs[1][0], 1e-12 * expected);
        Parameters hears = new Parameters(new double[][] {{1, -2}}, new double[1], new double[][] {{1}, {-3}}, new double[2]);
        double[] row = answer.forward(hears, new double[][] {{0.4, 0.1}})[0];
        assertArrayEquals(new double[] {Math.tanh(0.2), -3 * Math.tanh(0.2)}, row, 1e-14);
    }

    /** Values of automatic differentiation in double precision (torch). */
    @Checks(points = 1.5, idea = "Loss and slopes are means over the examples, and every slope counts the tanh that it passed")
    void publishedGradient(TanhNetwork answer) {
        LossAndSlope found = answer.backward(published(), X, Y);
        assertEquals(0.1050615380094095, found.loss(), RELATIVE * 0.1);
        assertRows(new double[][] {{-0.12723400788997755, 0.23269261654635698}, {0.0859403446464516, -0.17894160991601715},
            {-0.04141412483645417, 0.04443628112149331}}, found.slope().w1(), RELATIVE * 0.04);
        assertArrayEquals(new double[] {0.08231096588566532, -0.04321792793226645, 0.0008093190797324734},
                found.slope().b1(), RELATIVE * 0.08);
        assertRows(new double[][] {{-0.19870141824118118, -0.13880591957883373, 0.36873014626589207}}, found.slope().w2(),
                RELATIVE * 0.1);
        assertArrayEquals(new double[] {0.09670562250441411}, found.slope().b2(), RELATIVE * 0.1);
    }

    @Checks(points = 1.5, idea = "Nudging any parameter changes the loss as its slope says, with several outputs too")
    void finiteDifferences(TanhNetwork answer) {
        double[][] x = {{1, -0.5, 0.3}, {0.2, 0.7, -1.1}};
        double[][] y = {{0.5, -1}, {0.1, 0.8}};
        LossAndSlope found = answer.backward(twoOutputs(), x, y);
        for (int j = 0; j < 2; j++) {
            assertNudged(answer, twoOutputs(), p -> p.b1(), j, found.slope().b1()[j], x, y);
            assertNudged(answer, twoOutputs(), p -> p.b2(), j, found.slope().b2()[j], x, y);
            int row = j;
            for (int c = 0; c < 3; c++) {
                assertNudged(answer, twoOutputs(), p -> p.w1()[row], c, found.slope().w1()[j][c], x, y);
            }
            for (int c = 0; c < 2; c++) {
                assertNudged(answer, twoOutputs(), p -> p.w2()[row], c, found.slope().w2()[j][c], x, y);
            }
        }
    }

    @Checks(points = 0.5, idea = "A saturated unit passes nothing down, and gives no NaN")
    void saturated(TanhNetwork answer) {
        Parameters steep = new Parameters(new double[][] {{900, 0}, {-900, 0}}, new double[2], new double[][] {{1, -1}}, new double[1]);
        LossAndSlope found = answer.backward(steep, new double[][] {{1, 2}}, new double[][] {{0}});
        assertEquals(4, found.loss(), 1e-12);
        assertRows(new double[2][2], found.slope().w1(), 1e-12);
        assertArrayEquals(new double[] {4, -4}, found.slope().w2()[0], 1e-12);
    }

    @Checks(points = 0.5, idea = "A pass is a question: parameters, inputs and targets stay as they were")
    void changesNothing(TanhNetwork answer) {
        Parameters parameters = published();
        double[][] x = {{1, 0.5}};
        double[][] y = {{0.3}};
        double before = answer.forward(parameters, x)[0][0];
        answer.backward(parameters, x, y);
        assertEquals(before, answer.forward(parameters, x)[0][0], 0);
        assertRows(published().w1(), parameters.w1(), 0);
        assertRows(published().w2(), parameters.w2(), 0);
        assertArrayEquals(published().b1(), parameters.b1(), 0);
        assertArrayEquals(published().b2(), parameters.b2(), 0);
        assertArrayEquals(new double[] {1, 0.5}, x[0], 0);
        assertArrayEquals(new double[] {0.3}, y[0], 0);
    }

    private interface Part {
        double[] of(Parameters parameters);
    }

    private static void assertNudged(TanhNetwork answer, Parameters p, Part part, int index, double slope, double[][] x, double[][] y) {
        double step = 1e-5;
        part.of(p)[index] += step;
        double above = loss(answer.forward(p, x), y);
        part.of(p)[index] -= 2 * step;
        double below = loss(answer.forward(p, x), y);
        assertEquals((above - below) / (2 * step), slope, FINITE_DIFFERENCE);
    }

    private static double loss(double[][] outputs, double[][] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            for (int k = 0; k < y[i].length; k++) {
                sum += (outputs[i][k] - y[i][k]) * (outputs[i][k] - y[i][k]);
            }
        }
        return sum / (y.length * y[0].length);
    }

    private static void assertRows(double[][] expected, double[][] found, double tolerance) {
        assertEquals(expected.length, found.length);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], found[i], tolerance);
        }
    }
}

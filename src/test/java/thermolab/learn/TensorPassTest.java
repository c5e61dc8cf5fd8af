package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import thermolab.data.Images;
import thermolab.data.LabelledImages;
import thermolab.num.RandomStream;

class TensorPassTest {

    private static final double FLOAT_ROUNDING = 2e-6; // of sums of some hundred floats of size one

    @Test
    void agreesWithPlainJava() {
        for (Activation activation : Activation.values()) {
            for (int[] widths : new int[][] {{5, 7, 3}, {4, 6, 5, 3}, {6, 3}}) {
                Mlp net = new Mlp(activation, widths);
                double[] parameters = net.initial(RandomStream.of(3));
                double[] plain = new double[parameters.length];
                double[] tensor = new double[parameters.length];
                double expected = filled(new Backpropagation(net, 8), widths[0]).run(parameters, Losses.crossEntropy(),
                        plain);
                double found = filled(new TensorPass(net, 8), widths[0]).run(parameters, Losses.crossEntropy(), tensor);
                assertEquals(expected, found, FLOAT_ROUNDING);
                assertArrayEquals(plain, tensor, FLOAT_ROUNDING);
            }
        }
    }

    @Test
    void gradientWithDropoutPointsUphillOfItsMask() {
        Mlp net = new Mlp(Activation.TANH, 5, 40, 30, 3);
        double[] parameters = net.initial(RandomStream.of(3));
        Pass pass = filled(new TensorPass(net, 8), 5);
        pass.dropOut(0.5, RandomStream.of(4));
        double[] gradient = new double[parameters.length];
        pass.run(parameters, Losses.crossEntropy(), gradient);
        double length = 0;
        double[] up = parameters.clone();
        double[] down = parameters.clone();
        for (int i = 0; i < gradient.length; i++) {
            length += gradient[i] * gradient[i];
            up[i] += 0.01 * gradient[i];
            down[i] -= 0.01 * gradient[i];
        }
        double[] spare = new double[gradient.length];
        double rise = pass.run(up, Losses.crossEntropy(), spare) - pass.run(down, Losses.crossEntropy(), spare);
        assertEquals(length, rise / 0.02, 0.002 * length);
    }

    @Test
    void networkOfEachSizeGetsItsPass() {
        assertTrue(Pass.of(new Mlp(Activation.RELU, 1, 10, 1), 4) instanceof Backpropagation);
        assertTrue(Pass.of(new Mlp(Activation.RELU, 64, 128, 10), 4) instanceof TensorPass);
    }

    @Test
    void digitsAreLearned() {
        LabelledImages digits = Images.digits();
        Mlp net = new Mlp(Activation.RELU, 64, 64, 10);
        LabelledImages training = digits.part(0, 1400);
        LabelledImages test = digits.part(1400, digits.size());
        double[] learned = Training.miniBatches(15, 50, Optimisers.adam(0.003)).withDropout(0.9)
                .run(net, training.doubles(), Losses.oneHot(training.labels(), 10), Losses.crossEntropy(), RandomStream.of(1))
                .parameters();
        double accuracy = TemperatureScaling.accuracy(net.forward(learned, test.doubles()), test.labels());
        assertTrue(accuracy > 0.88, "accuracy " + accuracy);
    }

    private static Pass filled(Pass pass, int inputs) {
        RandomGenerator random = RandomStream.of(1);
        for (int i = 0; i < 8; i++) {
            double[] x = new double[inputs];
            for (int j = 0; j < inputs; j++) {
                x[j] = random.nextGaussian();
            }
            pass.loadExample(i, x, Losses.oneHot(new int[] {i % 3}, 3)[0]);
        }
        return pass;
    }
}

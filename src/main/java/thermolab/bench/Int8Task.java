package thermolab.bench;

import thermolab.data.Images;
import thermolab.data.LabelledImages;
import thermolab.learn.Activation;
import thermolab.learn.Losses;
import thermolab.learn.Mlp;
import thermolab.learn.Optimisers;
import thermolab.learn.Training;
import thermolab.num.RandomStream;
import thermolab.power.IntMlp;

/** The classifier 64-128-10 of the 8 × 8 digits in whole numbers of 8 bits: all 1797 digits, inputs already codes. */
final class Int8Task implements Task {

    private static final int[] WIDTHS = {64, 128, 10};

    private final LabelledImages digits = Images.digits();
    private final IntMlp net;
    private final int[][] codes;
    private int[] classes = {};

    Int8Task() {
        double[][] x = digits.doubles();
        Mlp trained = new Mlp(Activation.RELU, WIDTHS);
        double[] parameters = Training.miniBatches(20, 100, Optimisers.adam(0.001))
                .run(trained, x, Losses.oneHot(digits.labels(), 10), Losses.crossEntropy(), RandomStream.of(1)).parameters();
        double[][][] weights = new double[2][][];
        double[][] biases = new double[2][];
        for (int l = 1; l < WIDTHS.length; l++) {
            weights[l - 1] = new double[WIDTHS[l]][WIDTHS[l - 1]];
            biases[l - 1] = new double[WIDTHS[l]];
            System.arraycopy(parameters, trained.biasOffset(l), biases[l - 1], 0, WIDTHS[l]);
            for (int o = 0; o < WIDTHS[l]; o++) {
                System.arraycopy(parameters, trained.weightOffset(l) + o * WIDTHS[l - 1], weights[l - 1][o], 0, WIDTHS[l - 1]);
            }
        }
        net = IntMlp.of(weights, biases, x);
        codes = net.codes(x);
    }

    @Override
    public void run() {
        classes = net.classes(codes);
    }

    /** The share of digits that are recognised. */
    @Override
    public double answer() {
        int right = 0;
        for (int i = 0; i < classes.length; i++) {
            right += classes[i] == digits.labels()[i] ? 1 : 0;
        }
        return (double) right / digits.size();
    }

    @Override
    public int warmUp() {
        return 300;
    }
}

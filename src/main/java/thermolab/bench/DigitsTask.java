package thermolab.bench;

import thermolab.data.Images;
import thermolab.data.LabelledImages;
import thermolab.learn.Activation;
import thermolab.learn.Losses;
import thermolab.learn.Mlp;
import thermolab.learn.Optimisers;
import thermolab.learn.Training;
import thermolab.num.RandomStream;

/** A classifier 64-128-10 of the 8 × 8 digits: 20 epochs of Adam on batches of 100. */
final class DigitsTask implements Task {

    private final RandomStream random = RandomStream.of(1);
    private final LabelledImages digits = Images.digits();
    private final double[][] x = digits.doubles();
    private final double[][] targets = Losses.oneHot(digits.labels(), 10);
    private final Mlp net = new Mlp(Activation.RELU, 64, 128, 10);
    private final Training training = Training.miniBatches(20, 100, Optimisers.adam(0.001));
    private double[] parameters = new double[0];

    @Override
    public void run() {
        parameters = training.run(net, x, targets, Losses.crossEntropy(), random).parameters();
    }

    /** The share of digits that are recognised. */
    @Override
    public double answer() {
        double[][] logits = net.forward(parameters, x);
        int right = 0;
        for (int i = 0; i < logits.length; i++) {
            int best = 0;
            for (int k = 1; k < logits[i].length; k++) {
                best = logits[i][k] > logits[i][best] ? k : best;
            }
            right += best == digits.labels()[i] ? 1 : 0;
        }
        return (double) right / logits.length;
    }

    @Override
    public int warmUp() {
        return 20;
    }
}

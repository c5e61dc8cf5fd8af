package thermolab.bench;

import thermolab.learn.Activation;
import thermolab.learn.Examples;
import thermolab.learn.Losses;
import thermolab.learn.Mlp;
import thermolab.learn.Optimisers;
import thermolab.learn.Training;
import thermolab.num.Grid;
import thermolab.num.RandomStream;

/** A network 1-10-1 that learns a noisy sine: 2 000 epochs of Adam on all 200 points. */
final class SineTask implements Task {

    private final RandomStream random = RandomStream.of(1);
    private final Examples examples = sine(Grid.linear(-3, 3, 200), random);
    private final Mlp net = new Mlp(Activation.RELU, 1, 10, 1);
    private final Training training = Training.fullBatch(2_000, Optimisers.adam(0.01));
    private double loss = Double.NaN;

    private static Examples sine(double[] at, RandomStream random) {
        double[][] x = new double[at.length][1];
        double[][] y = new double[at.length][1];
        for (int i = 0; i < at.length; i++) {
            x[i][0] = at[i];
            y[i][0] = Math.sin(at[i]) + 0.1 * random.nextGaussian();
        }
        return new Examples(x, y);
    }

    @Override
    public void run() {
        double[] losses = training.run(net, examples.inputs(), examples.targets(), Losses.meanSquared(), random).losses();
        loss = losses[losses.length - 1];
    }

    /** The mean squared error at the end. */
    @Override
    public double answer() {
        return loss;
    }

    @Override
    public int warmUp() {
        return 50;
    }
}

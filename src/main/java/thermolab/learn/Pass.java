package thermolab.learn;

import java.util.random.RandomGenerator;

/**
 * Forward and backward over one batch whose size is fixed: what a training loop drives, with every buffer made once.
 */
interface Pass {

    /** The most parameters for which plain Java beats the fixed cost of tensor operations. */
    int SMALL = 1000;

    /** The faster kind for that network. */
    static Pass of(Mlp net, int batch) {
        return net.parameterCount() <= SMALL ? new Backpropagation(net, batch) : new TensorPass(net, batch);
    }

    /** Takes in one example at place i of the batch; without a target (null) only forward passes make sense. */
    void loadExample(int i, double[] x, double[] target);

    /** Draws new dropout masks for the hidden layers, which hold until the next call. */
    void dropOut(double keep, RandomGenerator random);

    /** The mean loss of the batch; writes its gradient over what {@code gradient} held. */
    double run(double[] parameters, Loss loss, double[] gradient);
}

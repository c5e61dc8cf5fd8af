package thermolab.infer;

import java.util.random.RandomGenerator;
import thermolab.learn.Optimiser;
import thermolab.num.Require;

/**
 * A small variational autoencoder of black-and-white images: one hidden layer each way, matrix products in ND4J.
 *
 * <pre>
 *   encoder:  h = tanh(A x + a),  (m, ln v) = B h + b,   q(z | x) = N(m, diag v)
 *   a draw:   z = m + √v ε,  ε ~ N(0, I)                                                       [reparametrised]
 *   decoder:  g = tanh(C z + c),  logits l = D g + d,    p(xⱼ = 1 | z) = σ(lⱼ)
 *   F = −ELBO = ⟨Σⱼ softplus(lⱼ) − xⱼlⱼ⟩ + ½ Σ (m² + v − 1 − ln v)                             [F]
 * </pre>
 *
 * <p>Each image of a batch draws one ε, afresh at each step. In nats per image, in single precision. Grey pixels are taken for the chance of
 * a white one. Source: Kingma and Welling, ICLR 2014, appendix B; Rezende, Mohamed and Wierstra, ICML 2014.
 *
 * @param pixels of an image, each from 0 to 1
 * @param hidden units of either hidden layer
 * @param latent dimension of z
 */
public record Vae(int pixels, int hidden, int latent) {

    public Vae {
        Require.atLeast("pixels", pixels, 1, "");
        Require.atLeast("hidden", hidden, 1, "");
        Require.atLeast("latent", latent, 1, "");
    }

    /** Numbers in A, a, B, b, C, c, D, d, in this order; a matrix row by row, one row for each unit. */
    public int parameterCount() {
        return offset(4);
    }

    /** Weights N(0, 1/inputs), biases zero. */
    public double[] initial(RandomGenerator random) {
        double[] parameters = new double[parameterCount()];
        for (int layer = 0; layer < 4; layer++) {
            double size = 1 / Math.sqrt(inputs(layer));
            for (int i = 0; i < inputs(layer) * units(layer); i++) {
                parameters[offset(layer) + i] = size * random.nextGaussian();
            }
        }
        return parameters;
    }

    /**
     * Trains by stochastic steps on F of shuffled batches.
     *
     * @param x images, shape [n][pixels]
     * @param batch rows of a step; the last rows that fill none wait for the next epoch
     */
    public VaeFit train(double[][] x, int epochs, int batch, Optimiser optimiser, RandomGenerator random) {
        requireImages(x);
        Require.atLeast("epochs", epochs, 1, "");
        if (batch < 1 || batch > x.length) {
            throw Require.broken("batch", batch, "must be from 1 to the number of images, " + x.length, "");
        }
        double[] parameters = initial(random);
        double[] gradient = new double[parameters.length];
        double[] elbos = new double[epochs];
        Optimiser.Memory memory = optimiser.start(parameters.length);
        VaePass pass = new VaePass(this, batch);
        int[] order = new int[x.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int steps = x.length / batch;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int step = 0; step < steps; step++) {
                for (int i = 0; i < batch; i++) {
                    pass.image(i, x[order[step * batch + i]]);
                }
                pass.load(parameters);
                elbos[epoch] -= pass.slopes(random, gradient) / steps;
                memory.step(parameters, gradient, 1);
            }
        }
        return new VaeFit(this, parameters, elbos);
    }

    double[][] requireImages(double[][] x) {
        Require.rectangular("x", x);
        Require.sameLength("columns of x", x[0].length, "pixels", pixels);
        for (int i = 0; i < x.length; i++) {
            for (double pixel : x[i]) {
                if (!(pixel >= 0 && pixel <= 1)) {
                    throw Require.broken("x row " + i, pixel, "must hold pixels from 0 to 1", "divide by the brightest");
                }
            }
        }
        return x;
    }

    /** Where a layer's numbers begin: 0 to 3 are A, B, C, D. */
    int offset(int layer) {
        int sum = 0;
        for (int l = 0; l < layer; l++) {
            sum += (inputs(l) + 1) * units(l);
        }
        return sum;
    }

    private int inputs(int layer) {
        return new int[] {pixels, hidden, latent, hidden}[layer];
    }

    private int units(int layer) {
        return new int[] {hidden, 2 * latent, hidden, pixels}[layer];
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}

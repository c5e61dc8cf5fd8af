package thermolab.infer;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.learn.Optimiser;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * A small variational autoencoder of black-and-white images: one hidden layer each way, matrix products in ND4J.
 *
 * <pre>
 *   encoder:  h = tanh(x A + a),  (m, ln v) = h B + b,   q(z | x) = N(m, diag v)
 *   a draw:   z = m + √v ε,  ε ~ N(0, I)                                                       [reparametrised]
 *   decoder:  g = tanh(z C + c),  logits l = g D + d,    p(xⱼ = 1 | z) = σ(lⱼ)
 *   −ELBO = ⟨Σⱼ softplus(lⱼ) − xⱼlⱼ⟩ + ½ Σ (m² + v − 1 − ln v)                                 [F]
 * </pre>
 *
 * <p>Each row of a batch draws one ε, afresh at each step. Row vectors, so x A has shape [n, hidden]. In nats per image. Source: Kingma
 * and Welling, ICLR 2014, appendix B; Rezende, Mohamed and Wierstra, ICML 2014.
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

    /** Numbers in A, a, B, b, C, c, D, d, in this order, matrices row by row. */
    public int parameterCount() {
        return offset(8);
    }

    /** Weights N(0, 1/inputs), biases zero. */
    public double[] initial(RandomGenerator random) {
        double[] parameters = new double[parameterCount()];
        for (int part = 0; part < 8; part += 2) {
            double size = 1 / Math.sqrt(rows(part));
            for (int i = offset(part); i < offset(part + 1); i++) {
                parameters[i] = size * random.nextGaussian();
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
        Optimiser.Memory memory = optimiser.start(parameters.length);
        double[] gradient = new double[parameters.length];
        double[] elbos = new double[epochs];
        int[] order = new int[x.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int steps = x.length / batch;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int step = 0; step < steps; step++) {
                double[][] rows = new double[batch][];
                for (int i = 0; i < batch; i++) {
                    rows[i] = x[order[step * batch + i]];
                }
                elbos[epoch] -= slopes(parameters, rows, random, gradient) / steps;
                memory.step(parameters, gradient, 1);
            }
        }
        return new VaeFit(this, parameters, elbos);
    }

    /** F of a batch with one draw each, averaged over rows, and its slope in every parameter. */
    double slopes(double[] parameters, double[][] rows, RandomGenerator random, double[] gradient) {
        INDArray x = Tensors.ofRows(rows);
        double share = 1.0 / rows.length;
        INDArray h = tanh(affine(parameters, 0, x));
        INDArray[] q = split(affine(parameters, 2, h));
        INDArray noise = noise(rows.length, random);
        INDArray spread = exp(q[1].mul(0.5));
        INDArray z = q[0].add(spread.mul(noise));                                             // [reparametrised]
        INDArray g = tanh(affine(parameters, 4, z));
        INDArray logits = affine(parameters, 6, g);
        INDArray variance = spread.mul(spread);
        double kl = 0.5 * (q[0].mul(q[0]).add(variance).sub(q[1]).sumNumber().doubleValue() - q[0].length());
        double free = share * (Tensors.softplus(logits).subi(x.mul(logits)).sumNumber().doubleValue() + kl);    // [F]
        INDArray delta = Tensors.sigmoid(logits).subi(x).muli(share);
        delta = throughTanh(store(6, g, delta, parameters, gradient), g);
        delta = store(4, z, delta, parameters, gradient);
        INDArray forMean = delta.add(q[0].mul(share));
        INDArray forLog = delta.mul(noise).muli(spread).addi(variance.sub(1).muli(share)).muli(0.5);
        delta = throughTanh(store(2, h, Tensors.beside(forMean, forLog), parameters, gradient), h);
        store(0, x, delta, parameters, gradient);
        return free;
    }

    /** m and ln v of each row. */
    INDArray[] encode(double[] parameters, INDArray x) {
        return split(affine(parameters, 2, tanh(affine(parameters, 0, x))));
    }

    /** Logits of each row of z. */
    INDArray decode(double[] parameters, INDArray z) {
        return affine(parameters, 6, tanh(affine(parameters, 4, z)));
    }

    INDArray noise(int rows, RandomGenerator random) {
        double[] noise = new double[rows * latent];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextGaussian();
        }
        return Tensors.of(noise, rows, latent);
    }

    static INDArray exp(INDArray x) {
        double[] values = Tensors.toArray(x);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.exp(values[i]);
        }
        return Tensors.of(values, x.shape());
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

    private INDArray affine(double[] parameters, int part, INDArray below) {
        return below.mmul(part(parameters, part)).addiRowVector(part(parameters, part + 1));
    }

    private INDArray part(double[] parameters, int part) {
        return Tensors.of(Arrays.copyOfRange(parameters, offset(part), offset(part + 1)), rows(part),
                (offset(part + 1) - offset(part)) / rows(part));
    }

    /** Slopes of one affine map from the slopes of what it made; returns those of what it was given. */
    private INDArray store(int part, INDArray below, INDArray delta, double[] parameters, double[] gradient) {
        double[] weights = Tensors.toArray(below.transpose().mmul(delta));
        double[] biases = Tensors.toArray(delta.sum(0));
        System.arraycopy(weights, 0, gradient, offset(part), weights.length);
        System.arraycopy(biases, 0, gradient, offset(part + 1), biases.length);
        return delta.mmul(part(parameters, part).transpose());
    }

    private static INDArray tanh(INDArray x) {
        return Tensors.sigmoid(x.mul(2)).muli(2).subi(1);
    }

    private static INDArray throughTanh(INDArray delta, INDArray output) {
        return delta.muli(output.mul(output).rsubi(1));
    }

    private INDArray[] split(INDArray both) {
        double[][] rows = Tensors.toRows(both);
        double[] first = new double[rows.length * latent];
        double[] second = new double[first.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, first, i * latent, latent);
            System.arraycopy(rows[i], latent, second, i * latent, latent);
        }
        return new INDArray[] {Tensors.of(first, rows.length, latent), Tensors.of(second, rows.length, latent)};
    }

    private int rows(int part) {
        return new int[] {pixels, 1, hidden, 1, latent, 1, hidden, 1}[part];
    }

    private int offset(int part) {
        int[] sizes = {pixels * hidden, hidden, 2 * hidden * latent, 2 * latent, latent * hidden, hidden, hidden * pixels, pixels};
        int sum = 0;
        for (int i = 0; i < part; i++) {
            sum += sizes[i];
        }
        return sum;
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

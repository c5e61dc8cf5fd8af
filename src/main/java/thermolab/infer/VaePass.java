package thermolab.infer;

import java.util.random.RandomGenerator;
import thermolab.num.FastFloats;
import thermolab.num.HostFloats;

/** A {@link Vae} at work on batches of one size, with every buffer made once. */
final class VaePass {

    private final Vae net;
    private final int batch;
    private final HostFloats images;   // [pixels, batch]
    private final HostFloats codes;    // [latent, batch]
    private final float[] x;
    private final float[] z;
    private final float[] noise;
    private final float[] work;        // slopes in the logits
    private final float[] both;        // slopes in means and log-variances
    private final DenseLayer[] layers = new DenseLayer[4];

    VaePass(Vae net, int batch) {
        this.net = net;
        this.batch = batch;
        images = new HostFloats(net.pixels(), batch);
        codes = new HostFloats(net.latent(), batch);
        x = new float[net.pixels() * batch];
        z = new float[net.latent() * batch];
        noise = new float[z.length];
        work = new float[x.length];
        both = new float[2 * z.length];
        layers[0] = new DenseLayer(images, net.pixels(), net.hidden(), batch, true);
        layers[1] = new DenseLayer(layers[0].outputs, net.hidden(), 2 * net.latent(), batch, false);
        layers[2] = new DenseLayer(codes, net.latent(), net.hidden(), batch, true);
        layers[3] = new DenseLayer(layers[2].outputs, net.hidden(), net.pixels(), batch, false);
    }

    void load(double[] parameters) {
        for (int l = 0; l < 4; l++) {
            layers[l].load(parameters, net.offset(l));
        }
    }

    void image(int i, double[] pixels) {
        for (int j = 0; j < pixels.length; j++) {
            x[i * pixels.length + j] = (float) pixels[j];
        }
    }

    /** Means, then log-variances, of each column's q(z | x): shape [2 · latent, batch]. */
    float[] encode() {
        images.write(0, x, x.length);
        images.push();
        layers[0].forward();
        return layers[1].forward();
    }

    /** Logits of z = m + √v ε, one fresh ε for each column. */
    float[] decodeDraw(RandomGenerator random) {
        int k = net.latent();
        float[] q = layers[1].values;
        for (int i = 0; i < batch; i++) {
            for (int j = 0; j < k; j++) {
                noise[i * k + j] = (float) random.nextGaussian();
                z[i * k + j] = q[2 * i * k + j] + (float) Math.exp(0.5 * q[(2 * i + 1) * k + j]) * noise[i * k + j]; // [reparametrised]
            }
        }
        return decode(z);
    }

    float[] decode(float[] hidden) {
        codes.write(0, hidden, hidden.length);
        codes.push();
        layers[2].forward();
        return layers[3].forward();
    }

    /** ln p(x | z) + ln p(z) − ln q(z | x) of column i at the last draw. */
    double logWeight(int i) {
        int k = net.latent();
        double log = logLikelihood(i);
        for (int j = 0; j < k; j++) {
            double hidden = z[i * k + j];
            double e = noise[i * k + j];
            log += 0.5 * (e * e - hidden * hidden + layers[1].values[(2 * i + 1) * k + j]);
        }
        return log;
    }

    /** KL(q(z | x) ‖ p(z)) of column i. */
    double complexity(int i) {
        int k = net.latent();
        double sum = 0;
        for (int j = 0; j < k; j++) {
            double m = layers[1].values[2 * i * k + j];
            double log = layers[1].values[(2 * i + 1) * k + j];
            sum += 0.5 * (m * m + Math.exp(log) - 1 - log);
        }
        return sum;
    }

    private double logLikelihood(int i) {
        float[] logits = layers[3].values;
        int d = net.pixels();
        double sum = 0;
        for (int j = i * d; j < (i + 1) * d; j++) {
            double l = logits[j];
            sum += x[j] * l - Math.max(l, 0) - Math.log1p(Math.exp(-Math.abs(l)));
        }
        return sum;
    }

    /** F of the batch with one draw each, averaged over columns, and its slope in every parameter. */
    double slopes(RandomGenerator random, double[] gradient) {
        encode();
        float[] logits = decodeDraw(random);
        double free = 0;
        for (int i = 0; i < batch; i++) {
            free += (complexity(i) - logLikelihood(i)) / batch;                                                   // [F]
        }
        System.arraycopy(logits, 0, work, 0, work.length);
        FastFloats.sigmoid(work, work.length);
        float share = 1f / batch;
        for (int j = 0; j < work.length; j++) {
            work[j] = (work[j] - x[j]) * share;
        }
        float[] delta = layers[3].backward(work, gradient, net.offset(3));
        delta = layers[2].backward(delta, gradient, net.offset(2));
        int k = net.latent();
        float[] q = layers[1].values;
        for (int i = 0; i < batch; i++) {
            for (int j = 0; j < k; j++) {
                int mean = 2 * i * k + j;
                float spread = (float) Math.exp(0.5 * q[mean + k]);
                float slope = delta[i * k + j];
                both[mean] = slope + q[mean] * share;
                both[mean + k] = 0.5f * (slope * noise[i * k + j] * spread + (spread * spread - 1) * share);
            }
        }
        delta = layers[1].backward(both, gradient, net.offset(1));
        layers[0].backward(delta, gradient, net.offset(0));
        return free;
    }
}

package thermolab.infer;

import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Estimate;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * A trained {@link Vae}: where it puts images, what it draws, and what both cost.
 *
 * <pre>
 *   ELBO(x) = ⟨ln p(x | z) + ln p(z) − ln q(z | x)⟩_q ≤ ln p(x)                         [ELBO]
 *   ln p(x) ≈ ln mean over K draws z ~ q of p(x, z)/q(z | x)                           [weights]
 * </pre>
 *
 * <p>[weights] is on average a lower bound too, and closes on ln p(x) as K grows. In nats per image. Source: Burda, Grosse and
 * Salakhutdinov, ICLR 2016.
 *
 * @param net the architecture
 * @param parameters shape [parameterCount]
 * @param elbos mean ELBO of each epoch's batches while training
 */
public record VaeFit(Vae net, double[] parameters, double[] elbos) {

    public VaeFit {
        Require.sameLength("parameters", parameters.length, "the net's", net.parameterCount());
        parameters = Require.finite("parameters", parameters, "a smaller rate helps").clone();
        elbos = elbos.clone();
    }

    /** A copy. */
    @Override
    public double[] parameters() {
        return parameters.clone();
    }

    /** A copy. */
    @Override
    public double[] elbos() {
        return elbos.clone();
    }

    /** Means m of q(z | x), shape [n][latent]. */
    public double[][] means(double[][] x) {
        return Tensors.toRows(net.encode(parameters, Tensors.ofRows(net.requireImages(x)))[0]);
    }

    /** Variances v of q(z | x), shape [n][latent]. */
    public double[][] variances(double[][] x) {
        return Tensors.toRows(Vae.exp(net.encode(parameters, Tensors.ofRows(net.requireImages(x)))[1]));
    }

    /** p(xⱼ = 1 | z) of each row of z, shape [n][pixels]. */
    public double[][] decode(double[][] z) {
        Require.rectangular("z", z);
        Require.sameLength("columns of z", z[0].length, "latent", net.latent());
        for (int i = 0; i < z.length; i++) {
            Require.finite("z row " + i, z[i], "");
        }
        return Tensors.toRows(Tensors.sigmoid(net.decode(parameters, Tensors.ofRows(z))));
    }

    /** KL(q(z | x) ‖ p(z)) of each row, in nats: what the hidden numbers cost once the spare bits are got back. */
    public double[] complexityCosts(double[][] x) {
        double[][] means = means(x);
        double[][] variances = variances(x);
        double[] costs = new double[x.length];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < net.latent(); j++) {
                double v = variances[i][j];
                costs[i] += 0.5 * (means[i][j] * means[i][j] + v - 1 - Math.log(v));
            }
        }
        return costs;
    }

    /** Mean ELBO of the rows, with the error of the draws and of the rows together. */
    public Estimate elbo(double[][] x, int draws, RandomGenerator random) {
        double[][] weights = logWeights(x, Require.atLeast("draws", draws, 1, ""), random);
        double[] means = new double[x.length];
        for (int i = 0; i < means.length; i++) {
            for (double w : weights[i]) {
                means[i] += w / draws;                                                                         // [ELBO]
            }
        }
        return Estimate.ofMean(means);
    }

    /** Mean of the rows' ln p(x) by importance weights, with the error over rows; a little low, the less the more draws. */
    public Estimate logLikelihood(double[][] x, int draws, RandomGenerator random) {
        double[][] weights = logWeights(x, Require.atLeast("draws", draws, 1, ""), random);
        double[] logs = new double[x.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = LogSumExp.of(weights[i]) - Math.log(draws);                                              // [weights]
        }
        return Estimate.ofMean(logs);
    }

    /** ln p(x, z) − ln q(z | x) of each row and draw, shape [n][draws]. */
    private double[][] logWeights(double[][] x, int draws, RandomGenerator random) {
        INDArray images = Tensors.ofRows(net.requireImages(x));
        INDArray[] q = net.encode(parameters, images);
        INDArray spread = Vae.exp(q[1].mul(0.5));
        double[] logs = Tensors.toArray(q[1].sum(1));
        double[][] weights = new double[x.length][draws];
        for (int k = 0; k < draws; k++) {
            INDArray noise = net.noise(x.length, random);
            INDArray z = q[0].add(spread.mul(noise));
            INDArray logits = net.decode(parameters, z);
            double[] fit = Tensors.toArray(images.mul(logits).subi(Tensors.softplus(logits)).sum(1));
            double[] prior = Tensors.toArray(z.mul(z).sum(1));
            double[] guess = Tensors.toArray(noise.mul(noise).sum(1));
            for (int i = 0; i < x.length; i++) {
                weights[i][k] = fit[i] - prior[i] / 2 + guess[i] / 2 + logs[i] / 2;
            }
        }
        return weights;
    }
}

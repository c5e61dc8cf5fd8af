package thermolab.infer;

import java.util.random.RandomGenerator;
import thermolab.num.Estimate;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * A trained {@link Vae}: where it puts images, what it draws, and what both cost.
 *
 * <pre>
 *   ELBO(x) = ⟨ln p(x | z) + ln p(z) − ln q(z | x)⟩_q ≤ ln p(x)                         [ELBO]
 *   ln p(x) ≈ ln mean over K draws z ~ q of p(x, z)/q(z | x)                            [weights]
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
        float[] q = encoded(x).encode();
        double[][] means = new double[x.length][net.latent()];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < net.latent(); j++) {
                means[i][j] = q[2 * i * net.latent() + j];
            }
        }
        return means;
    }

    /** Variances v of q(z | x), shape [n][latent]. */
    public double[][] variances(double[][] x) {
        float[] q = encoded(x).encode();
        double[][] variances = new double[x.length][net.latent()];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < net.latent(); j++) {
                variances[i][j] = Math.exp(q[(2 * i + 1) * net.latent() + j]);
            }
        }
        return variances;
    }

    /** p(xⱼ = 1 | z) of each row of z, shape [n][pixels]. */
    public double[][] decode(double[][] z) {
        Require.rectangular("z", z);
        Require.sameLength("columns of z", z[0].length, "latent", net.latent());
        float[] codes = new float[z.length * net.latent()];
        for (int i = 0; i < z.length; i++) {
            Require.finite("z row " + i, z[i], "");
            for (int j = 0; j < net.latent(); j++) {
                codes[i * net.latent() + j] = (float) z[i][j];
            }
        }
        VaePass pass = new VaePass(net, z.length);
        pass.load(parameters);
        float[] logits = pass.decode(codes);
        double[][] pictures = new double[z.length][net.pixels()];
        for (int i = 0; i < logits.length; i++) {
            pictures[i / net.pixels()][i % net.pixels()] = 1 / (1 + Math.exp(-logits[i]));
        }
        return pictures;
    }

    /** KL(q(z | x) ‖ p(z)) of each row, in nats: what the hidden numbers cost once the spare bits are got back. */
    public double[] complexityCosts(double[][] x) {
        VaePass pass = encoded(x);
        pass.encode();
        double[] costs = new double[x.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = pass.complexity(i);
        }
        return costs;
    }

    /** Mean ELBO of the rows, with its error over rows and draws. */
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
        VaePass pass = encoded(x);
        pass.encode();
        double[][] weights = new double[x.length][draws];
        for (int k = 0; k < draws; k++) {
            pass.decodeDraw(random);
            for (int i = 0; i < x.length; i++) {
                weights[i][k] = pass.logWeight(i);
            }
        }
        return weights;
    }

    private VaePass encoded(double[][] x) {
        net.requireImages(x);
        VaePass pass = new VaePass(net, x.length);
        pass.load(parameters);
        for (int i = 0; i < x.length; i++) {
            pass.image(i, x[i]);
        }
        return pass;
    }
}

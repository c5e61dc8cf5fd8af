package thermolab.learn;

import thermolab.num.Require;

/**
 * How an {@link RbmTrainer} estimates the model's half of the gradient, and how far it steps.
 *
 * <p>Contrastive divergence (CD-k) starts its Gibbs chains at the data and stops after k steps: cheap, low in variance,
 * biased towards keeping the data where they are. Persistent CD goes on from where the last step left its chains: for
 * small rates they follow the model, and the bias fades, but chains that stick ruin the estimate late in training.
 *
 * <p>Source: Hinton, Neural Computation 14, 1771 (2002); Tieleman, ICML 2008.
 *
 * @param gibbsSteps k, full sweeps v → h → v per update, at least 1
 * @param persistent whether chains go on from update to update
 * @param rate learning rate η per update on the mean gradient of a batch
 * @param weightDecay λ of a penalty (λ/2) Σ W², biases exempt; 0 for none
 */
public record RbmTraining(int gibbsSteps, boolean persistent, double rate, double weightDecay) {

    public RbmTraining {
        Require.atLeast("gibbsSteps", gibbsSteps, 1, "");
        Require.positive("rate", rate, "a step of size 0 learns nothing");
        Require.nonNegative("weightDecay", weightDecay, "");
        if (rate * weightDecay >= 1) {
            throw Require.broken("weightDecay", weightDecay, "must be below 1/rate = " + 1 / rate,
                    "a step would flip the weights");
        }
    }

    /** CD-k. */
    public static RbmTraining cd(int gibbsSteps, double rate) {
        return new RbmTraining(gibbsSteps, false, rate, 0);
    }

    /** Persistent CD with that many sweeps per update. */
    public static RbmTraining persistent(int gibbsSteps, double rate) {
        return new RbmTraining(gibbsSteps, true, rate, 0);
    }

    /** The same with a penalty (λ/2) Σ W². */
    public RbmTraining withWeightDecay(double lambda) {
        return new RbmTraining(gibbsSteps, persistent, rate, lambda);
    }

    /** The same at another learning rate. */
    public RbmTraining withRate(double other) {
        return new RbmTraining(gibbsSteps, persistent, other, weightDecay);
    }
}

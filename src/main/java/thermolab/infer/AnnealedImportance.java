package thermolab.infer;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Controlled;
import thermolab.energy.Energy;
import thermolab.energy.Enumerable;
import thermolab.energy.Gradient;
import thermolab.energy.Rbm;
import thermolab.meter.Works;
import thermolab.num.Require;
import thermolab.sample.DrivenRun;
import thermolab.sample.Sampler;
import thermolab.sample.State;

/**
 * Annealed importance sampling: a {@link DrivenRun} at temperature one along β, whose weight is exp(−w). The weight is an unbiased
 * estimate of Z(β_K)/Z(β_0) for any ladder and any sampler that leaves each rung's distribution as it is.
 *
 * <pre>
 *   ⟨ln weight⟩ ≤ ln Z(β_K)/Z(β_0) ≤ −⟨ln weight of the way back⟩                                            [bounds]
 *   with perfect transitions   ⟨ln weight⟩ = −Σ_k (β_{k+1} − β_k) ⟨E⟩_{β_k}                                  [expected]
 *                              −⟨ln weight back⟩ = −Σ_k (β_{k+1} − β_k) ⟨E⟩_{β_{k+1}}
 * </pre>
 *
 * <p>The way back has to start from draws of the target itself, which simulated data give and real data don't. Source: Neal, Statistics
 * and Computing 11, 125 (2001); Grosse, Ancha and Roy, NeurIPS 2016, on the way back.
 */
public final class AnnealedImportance {

    private AnnealedImportance() {
    }

    /** A machine with all its weights and biases times β, for β from 0 to 1 (and beyond). */
    public static Controlled<Rbm> path(Rbm rbm) {
        return beta -> {
            Require.nonNegative("beta", beta, "");
            return new Rbm(rbm.weights().muli(beta), rbm.visibleBias().muli(beta), rbm.hiddenBias().muli(beta));
        };
    }

    /** The power posteriors of a model with a gradient, from prior to posterior. */
    public static Controlled<Gradient> path(SmoothModel model) {
        return model::power;
    }

    /**
     * Works up the ladder.
     *
     * @param start draws from the distribution at the first rung, [chains, dimension]
     */
    public static <E extends Energy, S extends State> Works forward(Sampler<E, S> sampler, Controlled<? extends E> path, double[] betas,
            INDArray start, long seed) {
        Ladder.ascending("betas", betas);
        return Works.of(DrivenRun.of(sampler, path).protocol(betas).from(start, seed).go().workOn(), 1);
    }

    /**
     * Works up the ladder and down again.
     *
     * @param end draws from the distribution at the last rung, [chains, dimension]
     */
    public static <E extends Energy, S extends State> Works bothWays(Sampler<E, S> sampler, Controlled<? extends E> path, double[] betas,
            INDArray start, INDArray end, long seed) {
        Ladder.ascending("betas", betas);
        DrivenRun<E, S> up = DrivenRun.of(sampler, path).protocol(betas).from(start, seed);
        return Works.of(up.go().workOn(), up.reversed().from(end, seed + 1).go().workOn(), 1);
    }

    /** ln Z(β₀) + ⟨ln weight⟩ with perfect transitions, of an energy that can be enumerated: too low by the staircase's steps. */
    public static double expectedLogWeight(Enumerable energy, double[] betas) {
        return staircase(energy, betas, 0);                                                                   // [expected]
    }

    /** ln Z(β₀) − ⟨ln weight of the way back⟩ with perfect transitions: too high. */
    public static double expectedReverse(Enumerable energy, double[] betas) {
        return staircase(energy, betas, 1);
    }

    /** ⟨E⟩ at each rung, exactly. */
    public static double[] meanEnergies(Enumerable energy, double[] betas) {
        Ladder.ascending("betas", betas);
        double[] means = new double[betas.length];
        double[] levels = energyLevels(energy);
        for (int k = 0; k < means.length; k++) {
            means[k] = mean(levels, betas[k]);
        }
        return means;
    }

    private static double staircase(Enumerable energy, double[] betas, int end) {
        double[] means = meanEnergies(energy, betas);
        double sum = energy.enumerate(betas[0] == 0 ? Double.POSITIVE_INFINITY : 1 / betas[0]).logZ();
        for (int k = 0; k + 1 < betas.length; k++) {
            sum -= (betas[k + 1] - betas[k]) * means[k + end];
        }
        return sum;
    }

    private static double[] energyLevels(Enumerable energy) {
        var states = energy.enumerate(1);
        double[] energies = new double[states.count()];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = states.energyOf(i);
        }
        return energies;
    }

    private static double mean(double[] energies, double beta) {
        double ground = Double.POSITIVE_INFINITY;
        for (double e : energies) {
            ground = Math.min(ground, e);
        }
        double sum = 0;
        double weighted = 0;
        for (double e : energies) {
            if (e < Double.POSITIVE_INFINITY) {
                double weight = Math.exp(-beta * (e - ground));
                sum += weight;
                weighted += weight * e;
            }
        }
        return weighted / sum;
    }
}

package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Energy;
import thermolab.num.Require;

/**
 * Finds a step size: short runs, after each of which the logarithm of the step moves towards the wanted acceptance, by less
 * and less (Robbins and Monro). Tune first, then measure with the step left alone: a step that follows the chain's past is
 * no Markov chain and biases what it samples. An interrupt of the thread ends it with the step found so far.
 */
public final class Tuning {

    private static final int ROUNDS = 60;
    private static final int STEPS = 20;

    private Tuning() {
    }

    /**
     * The sampler with a step that is accepted as often as {@link Stepped#bestAcceptance()} says.
     *
     * @param positions where the chains start; ten or more make the estimate steadier
     */
    public static <E extends Energy, T extends Sampler<E, Chains> & Stepped<T>> T of(T sampler, E energy, double temperature,
            INDArray positions, long seed) {
        return of(sampler, energy, temperature, positions, seed, sampler.bestAcceptance());
    }

    /** The same for another acceptance, between 0 and 1; in one dimension 0.44 is best for {@link RandomWalk}. */
    public static <E extends Energy, T extends Sampler<E, Chains> & Stepped<T>> T of(T sampler, E energy, double temperature,
            INDArray positions, long seed, double acceptance) {
        if (!(acceptance > 0 && acceptance < 1)) {
            throw Require.broken("acceptance", acceptance, "must lie between 0 and 1", "");
        }
        T tuned = sampler;
        double log = Math.log(sampler.step());
        double mean = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] accepted = new double[1];
            Run<E, Chains> run = Run.of(tuned, energy).at(temperature).from(positions, seed + round);
            Outcome outcome = run.go(STEPS, (number, temperatures, step) ->
                    accepted[0] += step.diagnostics().mean(Diagnostics.ACCEPTANCE) / STEPS);
            if (outcome.interrupted()) {
                Thread.currentThread().interrupt();                     // for whoever runs the tuned sampler
                return tuned;
            }
            positions = run.state().positions();
            log += 3 * (accepted[0] - acceptance) / Math.sqrt(round + 1);
            tuned = sampler.withStep(Math.exp(log));
            mean += round < ROUNDS / 2 ? 0 : log / (ROUNDS - ROUNDS / 2);      // the second half is averaged
        }
        return sampler.withStep(Math.exp(mean));
    }
}

package thermolab.sample;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Energy;
import thermolab.num.Named;

/**
 * One honest move at a time: states are visited, in the long run, in proportion to exp(−E/T).
 *
 * <p>A sampler is its settings and nothing else; energy, temperature, state and chance are handed in at each step, so the
 * same step serves a run, a schedule of temperatures and a ladder of replicas. {@link Run} repeats it; {@link
 * SamplerContract} says what every sampler promises.
 *
 * @param <E> what it needs to know of an energy
 * @param <S> how it stores the chains
 */
public interface Sampler<E extends Energy, S extends State> extends Named {

    /**
     * The state of chains that stand at given places.
     *
     * @param positions shape [chains, dimension], at least one chain
     */
    S start(E energy, INDArray positions);

    /**
     * Moves each chain once.
     *
     * @param temperatures T of each chain, zero or more; at zero only moves that do not raise the energy
     * @param state where the chains stand; stays as it is
     * @param randomness the streams of the chains, advanced by what is drawn
     */
    Step<S> step(E energy, double[] temperatures, S state, Randomness randomness);

    /** A small system that shows what the sampler can do, and that its contract is checked on. */
    E example();

    /**
     * Small systems on which the contract follows chains from single states to equilibrium: the most regular ones are the
     * hardest, since there a sweep may run on closed orbits.
     */
    default List<E> smallSystems() {
        return List.of(example());
    }

    /** Whether the Boltzmann distribution is exactly what the step leaves as it is; false where a finite step biases it. */
    default boolean exact() {
        return true;
    }

    /** Whether a step from a to b is as frequent as one from b to a in equilibrium: detailed balance, not only balance. */
    default boolean reversible() {
        return exact();
    }

    /** Whether each chain moves by its own stream alone, as if there were no others. */
    default boolean independentChains() {
        return true;
    }
}

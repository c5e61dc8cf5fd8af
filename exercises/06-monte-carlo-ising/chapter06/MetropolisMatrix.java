package chapter06;

import thermolab.exercise.Withholds;

/**
 * Metropolis' rule on a few states, as a matrix: P_ij is the probability that a step leads from state i to state j.
 *
 * <p>From i the state j is proposed with probability q_ij. A move that does not raise the energy is always accepted; one that
 * raises it is accepted with the Boltzmann factor of the rise. A refused move leaves the walker where it is. So equilibrium has
 * no current between any two states.
 */
@Withholds({"sample.TransitionMatrix", "sample.Metropolis"})
public interface MetropolisMatrix {

    /**
     * The transition matrix.
     *
     * @param energies E, n of them, at least two, in units of k_B = 1; they may differ by a million
     * @param temperature T > 0
     * @param proposal q, n × n, symmetric, each row a distribution; q_ii is the chance that no other state is proposed
     * @return P, n × n
     */
    double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal);
}

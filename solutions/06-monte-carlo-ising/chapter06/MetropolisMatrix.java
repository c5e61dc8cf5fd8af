package chapter06;

/**
 * Metropolis' rule on a few states, as a matrix: P_ij is the probability that a step leads from state i to state j.
 *
 * <pre>
 *   P_ij = q_ij min(1, exp(−(E_j − E_i)/T))    for j ≠ i;    what is left of the row stays at i
 * </pre>
 *
 * <p>It satisfies detailed balance, p_i P_ij = p_j P_ji, with p_i ∝ exp(−E_i/T).
 */
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

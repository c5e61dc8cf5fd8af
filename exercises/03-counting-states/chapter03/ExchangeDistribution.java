package chapter03;

/**
 * How the energy is shared by two Einstein solids in contact.
 *
 * <p>Solid A has N_A oscillators, solid B has N_B, and q quanta wander between them, isolated from all else. Each
 * microstate of the pair is equally probable, so
 *
 * <pre>
 *   P(q_A) = Ω(N_A, q_A) Ω(N_B, q − q_A) / Σ over q_A of the same product.
 * </pre>
 *
 * The counts overflow long before they become interesting. {@code EinsteinSolid.logMultiplicity(n, q)} gives ln Ω.
 */
public interface ExchangeDistribution {

    /**
     * P(q_A) for q_A = 0 … q.
     *
     * @param oscillatorsA N_A, at least 1
     * @param oscillatorsB N_B, at least 1
     * @param quanta q, at least 0
     * @return q + 1 probabilities that sum to one to 1e-9
     */
    double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta);
}

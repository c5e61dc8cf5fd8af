package chapter03;

import thermolab.exercise.Withholds;

/**
 * How the energy is shared by two Einstein solids in contact.
 *
 * <p>Solid A has N_A oscillators, solid B has N_B, and q quanta wander between them, isolated from all else. Each
 * microstate of the pair is equally probable. P(q_A) is the probability that A holds q_A of the quanta; for one oscillator
 * in A, two in B and two quanta it is 3 : 2 : 1 for 0, 1 and 2 quanta in A.
 *
 * <p>The counts overflow long before they become interesting; the probabilities must not. {@code
 * EinsteinSolid.logMultiplicity(n, q)} gives the logarithm of the number of ways in which n oscillators hold q quanta.
 */
@Withholds("heat.ThermalContact")
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

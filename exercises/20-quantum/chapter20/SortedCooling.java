package chapter20;

import thermolab.exercise.Withholds;

/** Algorithmic cooling of the first qubit of a register. */
@Withholds("quantum.PartnerPairing")
public interface SortedCooling {

    /**
     * The first qubit's polarisation, P(0) − P(1), after each round. All n qubits start with polarisation ε, independently. A round takes the
     * probabilities of the 2ⁿ states to the order in which the largest belongs to 00…0, the next to 00…01, and so on to 11…1; and then
     * the last qubit, whatever it was, is replaced by a fresh one with polarisation ε. Each number to within 1e-12.
     *
     * @param epsilon ε from 0 to 1
     * @param qubits n from 2 to 10
     * @param rounds zero to 2000
     * @return one number for each round
     */
    double[] staircase(double epsilon, int qubits, int rounds);
}

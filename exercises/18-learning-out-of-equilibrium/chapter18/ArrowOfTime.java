package chapter18;

import thermolab.exercise.Withholds;

/** How fast a network of states produces entropy: what is lost for ever, per unit of time. */
@Withholds({"sample.JumpProcess", "sample.FluxCycle", "sample.CountedCurrent"})
public interface ArrowOfTime {

    /**
     * Total entropy production in nats per unit of time, of the system and its surroundings, while the states are occupied with
     * the probabilities p. A jump from i to j gives the surroundings the entropy ln(w[i][j]/w[j][i]); the entropy of the system
     * is Shannon's. Never below zero, and exactly zero where each jump is as frequent as its reverse. Positive infinity where
     * jumps happen whose way back has the rate zero.
     *
     * @param rates w[i][j] ≥ 0, jumps per unit of time from state i (row) to state j (column), n ≥ 2 states; zero where two states
     *        are not joined. The diagonal means nothing
     * @param p n probabilities, stationary or not; some may be zero
     */
    double entropyProduction(double[][] rates, double[] p);
}

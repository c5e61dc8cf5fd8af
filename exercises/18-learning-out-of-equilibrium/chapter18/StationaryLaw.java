package chapter18;

import thermolab.exercise.Withholds;

/** How a jump process is spread over its states in the long run. */
@Withholds({"sample.JumpProcess", "sample.TransitionMatrix", "sample.FuelledAssembly"})
public interface StationaryLaw {

    /**
     * The probabilities that no longer change: into each state flows as much as out of it. Each to within 1e-10.
     *
     * @param rates w[i][j] ≥ 0, jumps per unit of time from state i (row) to state j (column); n from 2 to 40 states, each of which
     *        can be reached from each other one. The diagonal means nothing and may hold any number. Rates may differ by a factor
     *        of a million, and some are zero. Left as they are
     * @return n numbers of sum one
     */
    double[] stationary(double[][] rates);
}

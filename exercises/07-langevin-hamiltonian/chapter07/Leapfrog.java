package chapter07;

import java.util.function.UnaryOperator;
import thermolab.exercise.Withholds;

/**
 * Rolls by Hamilton's equations for unit mass, dq/dt = p and dp/dt = −∇E(q), in L steps of length ε that can be run
 * backwards: each begins and ends with half a kick and drifts between them.
 *
 * <p>Slopes are what costs. Where one step ends and the next begins, the same slope is asked for twice: L steps need no more
 * than L + 1 calls of {@code grad}.
 */
@Withholds({"sample.Leapfrog", "sample.Trajectory"})
public interface Leapfrog {

    /**
     * Where a path ends.
     *
     * @param q position, d numbers
     * @param p momentum, d numbers
     */
    record Phase(double[] q, double[] p) {
    }

    /**
     * Makes L steps. The arrays given are left as they are.
     *
     * @param q position, d numbers
     * @param p momentum, d numbers; an array of another length is refused with an IllegalArgumentException
     * @param grad ∇E: d numbers to d numbers; called at most L + 1 times
     * @param eps ε, any number but zero
     * @param steps L, zero or more; zero returns the start
     */
    Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps);
}

package chapter07;

import java.util.function.UnaryOperator;

/**
 * Hamilton's equations in steps that can be run backwards: L times
 *
 * <p>p ← p − (ε/2) ∇E(q); q ← q + ε p; p ← p − (ε/2) ∇E(q), each line with the newest q and p, for unit mass.
 */
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
     * @param grad ∇E: d numbers to d numbers
     * @param eps ε, any number but zero
     * @param steps L, zero or more; zero returns the start
     */
    Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps);
}

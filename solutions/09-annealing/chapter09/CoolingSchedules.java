package chapter09;

/**
 * Five ways from a start to an end in n steps, for temperatures and for learning rates.
 *
 * <pre>
 *   LINEAR        v_k = start + (end − start) k/n
 *   GEOMETRIC     v_k = start qᵏ                                 with q such that v_n = end
 *   COSINE        v_k = end + ½ (start − end)(1 + cos(πk/n))
 *   INVERSE_TIME  v_k = start/(1 + a k)                          with a such that v_n = end
 *   LOGARITHMIC   v_k = c/ln(k + 2)                              with c such that v_0 = start, whatever the end
 * </pre>
 */
public interface CoolingSchedules {

    /** The shape of the way down. */
    enum Kind {
        /** A straight line. */
        LINEAR,
        /** The same factor at each step. */
        GEOMETRIC,
        /** Half a wave: slow at both ends. */
        COSINE,
        /** One over time. */
        INVERSE_TIME,
        /** Hajek's: it cannot be hurried, so that it is not at the end after n steps. */
        LOGARITHMIC
    }

    /**
     * The values at steps 0 to n.
     *
     * @param start positive
     * @param end from 0 to start; LOGARITHMIC does not use it
     * @param n steps, at least 1
     * @return v_0 to v_n, n + 1 numbers
     * @throws IllegalArgumentException where GEOMETRIC or INVERSE_TIME is asked to end at zero, which they never reach
     */
    double[] schedule(Kind kind, double start, double end, int n);
}

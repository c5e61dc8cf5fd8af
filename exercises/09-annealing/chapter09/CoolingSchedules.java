package chapter09;

import thermolab.exercise.Withholds;

/**
 * Five ways from a start to an end in n steps, for temperatures and for learning rates.
 *
 * <p>Each is known by what it keeps: LINEAR loses the same amount at each step, GEOMETRIC the same factor; COSINE goes down
 * along half a wave, level at both ends; for INVERSE_TIME it is 1/v that grows by the same amount at each step; for
 * LOGARITHMIC v_k ln(k + 2) is constant, whatever the end.
 */
@Withholds({"schedule.Linear", "schedule.Geometric", "schedule.Cosine", "schedule.InverseTime", "schedule.Logarithmic"})
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

package thermolab.schedule;

import thermolab.num.Named;

/**
 * A number that changes with the step: a temperature that falls, a learning rate that warms up and decays.
 *
 * <p>A lambda is a full schedule: {@code Schedule halving = k -> Math.pow(0.5, k);} The contract that each schedule keeps is
 * {@link ScheduleContract}: a finite number at every step from zero on, and the same one each time it is asked.
 */
@FunctionalInterface
public interface Schedule extends Named {

    /**
     * The value at a step.
     *
     * @param step k = 0, 1, 2, …
     */
    double at(long step);

    /** The values at steps 0 to count − 1; count is zero or more. */
    default double[] values(int count) {
        double[] values = new double[(int) Steps.atLeast("count", count, 0)];
        for (int k = 0; k < count; k++) {
            values[k] = at(k);
        }
        return values;
    }
}

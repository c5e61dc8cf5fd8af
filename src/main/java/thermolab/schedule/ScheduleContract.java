package thermolab.schedule;

/**
 * What every schedule promises: a finite value at each step from zero on, and the same one each time it is asked.
 * {@code ScheduleContract.check(k -> 1.0 / k)} says in words what is broken.
 */
public final class ScheduleContract {

    private static final long[] STEPS = {0, 1, 2, 3, 10, 99, 100, 101, 1_000, 1_000_000, 1_000_000_000_000L};

    private ScheduleContract() {
    }

    /** Throws an IllegalStateException that names the schedule, the step and the rule, if a rule is broken. */
    public static void check(Schedule schedule) {
        for (long step : STEPS) {
            double value = schedule.at(step);
            if (!Double.isFinite(value)) {
                throw broken(schedule, step, "is " + value + "; a schedule must be finite at every step from zero on");
            }
            if (schedule.at(step) != value) {
                throw broken(schedule, step, "is " + value + " when asked first and " + schedule.at(step)
                        + " when asked again; a schedule must not remember or draw numbers");
            }
        }
    }

    private static IllegalStateException broken(Schedule schedule, long step, String rule) {
        return new IllegalStateException("schedule " + schedule.name() + " at step " + step + " " + rule);
    }
}

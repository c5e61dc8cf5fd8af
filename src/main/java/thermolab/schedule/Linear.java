package thermolab.schedule;

import thermolab.num.Require;

/**
 * A straight line from one value to another: v_k = start + (end − start) k/steps, and {@code end} from then on.
 *
 * @param steps at least 1
 */
public record Linear(double start, double end, long steps) implements Schedule {

    public Linear {
        Require.finite("start", start, "");
        Require.finite("end", end, "");
        Steps.atLeast("steps", steps, 1);
    }

    /** From one to zero in a hundred steps. */
    public Linear() {
        this(1, 0, 100);
    }

    @Override
    public double at(long step) {
        double share = Math.min(1, (double) Steps.checked(step) / steps);
        return share == 1 ? end : start + (end - start) * share;
    }
}

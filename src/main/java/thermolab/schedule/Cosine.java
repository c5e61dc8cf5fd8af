package thermolab.schedule;

import thermolab.num.Require;

/**
 * Half a wave from {@code start} to {@code end}: v_k = end + ½ (start − end)(1 + cos(πk/steps)), and {@code end} from then on.
 *
 * <p>Source: Loshchilov and Hutter, ICLR 2017, equation 5; with restarts see {@link Restarts}.
 *
 * @param steps at least 1
 */
public record Cosine(double start, double end, long steps) implements Schedule {

    public Cosine {
        Require.finite("start", start, "");
        Require.finite("end", end, "");
        Steps.atLeast("steps", steps, 1);
    }

    /** From one to zero in a hundred steps. */
    public Cosine() {
        this(1, 0, 100);
    }

    @Override
    public double at(long step) {
        double share = Math.min(1, (double) Steps.checked(step) / steps);
        return end + 0.5 * (start - end) * (1 + Math.cos(Math.PI * share));
    }
}

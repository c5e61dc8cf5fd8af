package thermolab.schedule;

import thermolab.num.Require;

/**
 * Stairs: v_k = start · factor^⌊k/every⌋.
 *
 * @param start positive
 * @param factor from 0 (excluded) to 1
 * @param every the length of a stair in steps, at least 1
 */
public record StepDecay(double start, double factor, long every) implements Schedule {

    public StepDecay {
        Require.positive("start", start, "");
        Require.positive("factor", Require.probability("factor", factor), "");
        Steps.atLeast("every", every, 1);
    }

    /** Halved every ten steps from one. */
    public StepDecay() {
        this(1, 0.5, 10);
    }

    @Override
    public double at(long step) {
        return start * Math.pow(factor, Steps.checked(step) / every);
    }
}

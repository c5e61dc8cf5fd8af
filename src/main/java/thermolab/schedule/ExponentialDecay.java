package thermolab.schedule;

import thermolab.num.Require;

/**
 * v_k = start · exp(−rate · k): a {@link Geometric} schedule told by its rate.
 *
 * @param start positive
 * @param rate zero or more, in 1/step
 */
public record ExponentialDecay(double start, double rate) implements Schedule {

    public ExponentialDecay {
        Require.positive("start", start, "");
        Require.nonNegative("rate", rate, "a positive rate decays");
    }

    /** From one, by e in a hundred steps. */
    public ExponentialDecay() {
        this(1, 0.01);
    }

    @Override
    public double at(long step) {
        return start * Math.exp(-rate * Steps.checked(step));
    }
}

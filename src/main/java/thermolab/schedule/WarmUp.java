package thermolab.schedule;

/**
 * A ramp before another schedule: v_k = then(0) (k + 1)/steps for k &lt; steps, then(k − steps) afterwards.
 *
 * @param steps the length of the ramp, at least 1
 * @param then what follows
 */
public record WarmUp(long steps, Schedule then) implements Schedule {

    public WarmUp {
        Steps.atLeast("steps", steps, 1);
    }

    /** Ten steps up to one, then half a cosine wave down to zero in a hundred. */
    public WarmUp() {
        this(10, new Cosine());
    }

    @Override
    public double at(long step) {
        return Steps.checked(step) < steps ? then.at(0) * (step + 1) / steps : then.at(step - steps);
    }
}

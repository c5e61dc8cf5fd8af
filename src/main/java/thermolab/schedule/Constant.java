package thermolab.schedule;

import thermolab.num.Require;

/** The same value at each step. */
public record Constant(double value) implements Schedule {

    public Constant {
        Require.finite("value", value, "");
    }

    /** One. */
    public Constant() {
        this(1);
    }

    @Override
    public double at(long step) {
        return value;
    }
}

package thermolab.show;

import java.util.Optional;
import thermolab.num.Require;

/** One axis of a plot: its label with unit, its scale, and its range if one is set. */
record Axis(String label, boolean logarithmic, Optional<Range> fixed) {

    /** Where an axis begins and ends. */
    record Range(double low, double high) {
    }

    static Axis linear(String label) {
        return new Axis(label, false, Optional.empty());
    }

    Axis toLogarithmic() {
        fixed.ifPresent(range -> Require.positive("lower end of the " + label + " axis", range.low, "it is logarithmic"));
        return new Axis(label, true, fixed);
    }

    Axis withRange(double low, double high) {
        Require.finite("low", low, "");
        Require.finite("high", high, "");
        if (low >= high) {
            throw Require.broken("low", low, "must be less than high (" + high + ")", "");
        }
        if (logarithmic) {
            Require.positive("low", low, "the " + label + " axis is logarithmic");
        }
        return new Axis(label, logarithmic, Optional.of(new Range(low, high)));
    }

    /** The value on the scale of the axis, where equal steps look equal. */
    double scaled(double value) {
        return logarithmic ? Math.log10(value) : value;
    }

    double unscaled(double scaled) {
        return logarithmic ? Math.pow(10, scaled) : scaled;
    }
}

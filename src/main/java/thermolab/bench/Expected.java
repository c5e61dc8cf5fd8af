package thermolab.bench;

import java.util.Locale;
import thermolab.num.Require;

/**
 * Between which numbers a right answer lies.
 *
 * @param what the quantity, with its exact value where it has one
 * @param low least right answer
 * @param high greatest right answer
 */
public record Expected(String what, double low, double high) {

    public Expected {
        if (!(low <= high)) {
            throw Require.broken("low", low, "must be at most high (" + high + ")", "");
        }
    }

    /** Whether it is right; NaN is not. */
    public boolean holds(double answer) {
        return answer >= low && answer <= high;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, from %.4g to %.4g", what, low, high);
    }
}

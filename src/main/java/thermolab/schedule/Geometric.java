package thermolab.schedule;

import thermolab.num.Require;

/**
 * The same factor at each step: v_k = start · ratioᵏ. The usual way to cool; it ends after about ln(start/v)/(1 − ratio)
 * steps whatever the landscape, so it may freeze in the wrong valley.
 *
 * @param start positive
 * @param ratio between 0 and 1, neither included
 */
public record Geometric(double start, double ratio) implements Schedule {

    public Geometric {
        Require.positive("start", start, "");
        if (!(ratio > 0 && ratio < 1)) {
            throw Require.broken("ratio", ratio, "must lie between 0 and 1", "0.99 cools by one per cent a step");
        }
    }

    /** The article's 0.99ᵏ. */
    public Geometric() {
        this(1, 0.99);
    }

    @Override
    public double at(long step) {
        return start * Math.pow(ratio, Steps.checked(step));
    }

    /** The first step whose value is below {@code value}, which is positive. */
    public long firstBelow(double value) {
        Require.positive("value", value, "it never reaches zero");
        long above = -1;
        long below = 0;
        while (at(below) >= value) {
            above = below;
            below = below > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : 2 * below + 1;
        }
        while (below - above > 1) {
            long middle = above + (below - above) / 2;
            if (at(middle) >= value) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return below;
    }
}

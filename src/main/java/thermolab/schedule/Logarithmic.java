package thermolab.schedule;

import thermolab.num.Require;

/**
 * Hajek's cooling: v_k = c/ln(k + 2). Annealing with it finds the global minimum with a probability that tends to one
 * exactly if c is at least the depth d* of the deepest other valley, and it is so slow that few wait for it.
 *
 * <p>Source: Hajek, Math. Oper. Res. 13, 311 (1988), theorem 1.
 *
 * @param depth c &gt; 0, an energy
 */
public record Logarithmic(double depth) implements Schedule {

    public Logarithmic {
        Require.positive("depth", depth, "");
    }

    /** c = 1. */
    public Logarithmic() {
        this(1);
    }

    @Override
    public double at(long step) {
        return depth / Math.log(Steps.checked(step) + 2.0);
    }
}

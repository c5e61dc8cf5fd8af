package thermolab.schedule;

import thermolab.num.Require;

/**
 * Cosine waves that start again, each {@code growth} times as long as the one before.
 *
 * <p>Source: Loshchilov and Hutter, <i>SGDR: stochastic gradient descent with warm restarts</i>, ICLR 2017.
 *
 * @param period length of the first wave in steps, at least 1
 * @param growth whole number, at least 1
 */
public record Restarts(double start, double end, long period, int growth) implements Schedule {

    public Restarts {
        Require.finite("start", start, "");
        Require.finite("end", end, "");
        Steps.atLeast("period", period, 1);
        Require.atLeast("growth", growth, 1, "");
    }

    /** From one to zero in fifty steps, then in a hundred, two hundred, … */
    public Restarts() {
        this(1, 0, 50, 2);
    }

    @Override
    public double at(long step) {
        long within = Steps.checked(step);
        long length = period;
        if (growth == 1) {
            within %= period;
        }
        while (within >= length) {
            within -= length;
            length = length > Long.MAX_VALUE / growth ? Long.MAX_VALUE : length * growth;
        }
        return new Cosine(start, end, length).at(within);
    }
}

package thermolab.meter;

import java.util.Arrays;
import java.util.Map;
import thermolab.num.Estimate;
import thermolab.num.Require;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/**
 * Keeps one quantity of each chain at each step: the series that means, error bars and convergence are computed from.
 *
 * <p>Memory: eight bytes a reading. {@link #mean()} accounts for autocorrelation ({@link Autocorrelation}), which is pooled
 * over the chains; it refuses a trace that is too short for its memory.
 */
public final class Trace implements Meter, Resumable {

    private final Quantity quantity;
    private double[][] series = new double[0][];   // [chain][reading], with room to grow
    private int length;
    private double[] temperatures = new double[0];

    /** A trace of any quantity. */
    public Trace(Quantity quantity) {
        this.quantity = quantity;
    }

    /** A trace of the energy. */
    public Trace() {
        this(Quantity.energy());
    }

    @Override
    public void observe(long number, double[] ladder, Step<?> step) {
        double[] readings = quantity.of(step.state());
        if (length == 0) {
            series = new double[readings.length][16];
            temperatures = ladder.clone();
        }
        Require.sameLength("readings", readings.length, "chains of the trace", series.length);
        Readings.refuseNaN(number, readings);
        for (int c = 0; c < readings.length; c++) {
            if (length == series[c].length) {
                series[c] = Arrays.copyOf(series[c], 2 * length);
            }
            series[c][length] = readings[c];
        }
        length++;
    }

    /** How many readings each chain has. */
    public int length() {
        return length;
    }

    /** How many chains there are; zero before the first reading. */
    public int chains() {
        return series.length;
    }

    /** A copy of one chain's readings. */
    public double[] chain(int chain) {
        if (chain < 0 || chain >= series.length) {
            throw Require.broken("chain", chain,
                    "must be at least 0 and below " + series.length + ", the chains of the trace", series.length == 0 ? "pass it to run.go(steps, trace)" : "");
        }
        return Arrays.copyOf(series[chain], length);
    }

    /** A copy of all readings, [chain][reading]. */
    public double[][] series() {
        double[][] copy = new double[series.length][];
        Arrays.setAll(copy, this::chain);
        return copy;
    }

    /** The mean over all chains and readings; chains are independent, readings of one chain are not. */
    public Estimate mean() {
        requireOneTemperature("a mean over all chains");
        return mean(series());
    }

    /** The mean of one chain. */
    public Estimate mean(int chain) {
        requireReadings();
        return mean(new double[][] {chain(chain)});
    }

    private static Estimate mean(double[][] chains) {
        try {
            return Autocorrelation.mean(chains);
        } catch (IllegalArgumentException tooShort) {
            throw new IllegalStateException("the trace has no error bar yet: " + tooShort.getMessage(), tooShort);
        }
    }

    /**
     * The integrated autocorrelation time in readings, with its error from all chains together; a bound where they are shorter
     * than 50 of it. {@code effectiveSize()} of it is the number of independent readings.
     */
    public IntegratedTime autocorrelationTime() {
        requireOneTemperature("an autocorrelation time of all chains");
        return Autocorrelation.integratedTime(series());
    }

    /** Split rank-normalised R-hat across the chains ({@link RHat}); refused where chains have different temperatures. */
    public double rHat() {
        requireReadings();
        requireOneTemperature("R-hat");
        return RHat.of(series());
    }

    private void requireReadings() {
        if (length < Autocorrelation.SHORTEST) {
            throw new IllegalStateException("the trace has " + length + " readings; it needs at least "
                    + Autocorrelation.SHORTEST + "; pass it to run.go(steps, trace)");
        }
    }

    private void requireOneTemperature(String what) {
        requireReadings();
        for (double temperature : temperatures) {
            if (temperature != temperatures[0]) {
                throw new IllegalStateException(what + " compares chains that sample the same distribution; these are replicas at "
                        + "temperatures " + Arrays.toString(temperatures) + ", which differ by design; look at one rung: "
                        + "mean(chain), or run independent ladders and compare the same rung of each");
            }
        }
    }

    /** How many chains, their temperatures, then their readings, chain after chain. */
    @Override
    public double[] memory() {
        double[] all = new double[series.length * length];
        for (int c = 0; c < series.length; c++) {
            System.arraycopy(series[c], 0, all, c * length, length);
        }
        return Memories.joined(Memories.joined(new double[] {series.length}, temperatures), all);
    }

    @Override
    public void resume(double[] memory) {
        double[] rest = Memories.after(1, memory);
        int chains = Require.atLeast("chains in memory", (int) memory[0], 0, "was it saved by another meter?");
        double[] all = Memories.after(chains, rest);
        temperatures = Arrays.copyOf(rest, chains);
        length = chains == 0 ? 0 : all.length / chains;
        series = new double[chains][];
        for (int c = 0; c < chains; c++) {
            series[c] = Arrays.copyOfRange(all, c * length, (c + 1) * length);
        }
    }

    @Override
    public Map<String, Estimate> readings() {
        return Map.of("mean", mean());
    }
}

package thermolab.meter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import thermolab.num.Estimate;
import thermolab.num.Require;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/**
 * How often a quantity falls into each of a number of equal bins, all chains together. Bin k holds low + k·width ≤ x &lt;
 * low + (k + 1)·width; the last one also x = high. What falls outside is counted apart.
 */
public final class Histogram implements Meter, Resumable {

    private static final int SETTINGS = 4;      // low, high, bins and outside, ahead of the counts in memory

    private final Quantity quantity;
    private final double low;
    private final double high;
    private final long[] counts;
    private final BlockMeans blocks;
    private long total;
    private long outside;

    /**
     * @param low the left end of the first bin
     * @param high the right end of the last bin, above low
     * @param bins at least 1
     */
    public Histogram(Quantity quantity, double low, double high, int bins) {
        this.quantity = quantity;
        this.low = Require.finite("low", low, "");
        this.high = Require.finite("high", high, "");
        Require.positive("high - low", high - low, "");
        counts = new long[Require.atLeast("bins", bins, 1, "")];
        blocks = new BlockMeans(bins);
    }

    /** The first coordinate in forty bins from −4 to 4. */
    public Histogram() {
        this(Quantity.coordinate(0), -4, 4, 40);
    }

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        OneTemperature.ofChains(temperatures, "a histogram of all chains");
        double[] readings = quantity.of(step.state());
        double[] shares = new double[counts.length];
        Readings.refuseNaN(number, readings);
        for (double x : readings) {
            total++;
            if (x < low || x > high) {
                outside++;
            } else {
                int bin = Math.min(counts.length - 1, (int) ((x - low) / (high - low) * counts.length));
                counts[bin]++;
                shares[bin] += 1.0 / readings.length;
            }
        }
        blocks.add(shares);
    }

    /** The middle of each bin. */
    public double[] centres() {
        double[] centres = new double[counts.length];
        Arrays.setAll(centres, k -> low + (k + 0.5) * (high - low) / counts.length);
        return centres;
    }

    /** How many readings each bin holds. */
    public long[] counts() {
        return counts.clone();
    }

    /** How many readings lay outside. */
    public long outside() {
        return outside;
    }

    /** The probability density in each bin, per unit of the quantity; with what is outside it integrates to one. */
    public double[] density() {
        if (total == 0) {
            throw new IllegalStateException("the histogram is empty; pass it to run.go(steps, histogram)");
        }
        double[] density = new double[counts.length];
        Arrays.setAll(density, k -> counts[k] * counts.length / (total * (high - low)));
        return density;
    }

    /** The standard error of each bin's density, from blocks of the run. */
    public double[] densityErrors() {
        double[] errors = new double[counts.length];
        Arrays.setAll(errors, k -> share(k).standardError() * counts.length / (high - low));
        return errors;
    }

    @Override
    public double[] memory() {
        double[] settingsAndCounts = new double[SETTINGS + counts.length];
        settingsAndCounts[0] = low;
        settingsAndCounts[1] = high;
        settingsAndCounts[2] = counts.length;
        settingsAndCounts[3] = outside;
        for (int k = 0; k < counts.length; k++) {
            settingsAndCounts[SETTINGS + k] = counts[k];
        }
        return Memories.joined(settingsAndCounts, blocks.memory());
    }

    @Override
    public void resume(double[] memory) {
        Memories.after(SETTINGS, memory);
        if (memory[0] != low || memory[1] != high || memory[2] != counts.length) {
            throw Require.broken("memory",
                    "a histogram of " + (int) memory[2] + " bins from " + memory[0] + " to " + memory[1],
                    "must be of " + counts.length + " bins from " + low + " to " + high, "make the meter as it was made then");
        }
        blocks.resume(Memories.after(SETTINGS + counts.length, memory));
        outside = (long) memory[3];
        total = outside;
        for (int k = 0; k < counts.length; k++) {
            counts[k] = (long) memory[SETTINGS + k];
            total += counts[k];
        }
    }

    private Estimate share(int bin) {
        return blocks.jackknife(means -> means[bin]);
    }

    /** The share of each bin, named by its centre. */
    @Override
    public Map<String, Estimate> readings() {
        Map<String, Estimate> readings = new TreeMap<>();
        double[] centres = centres();
        for (int k = 0; k < counts.length; k++) {
            readings.put(String.format(Locale.ROOT, "%.6g", centres[k]), share(k));
        }
        return readings;
    }
}

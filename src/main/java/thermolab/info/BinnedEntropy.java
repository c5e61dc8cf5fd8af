package thermolab.info;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * Entropy of real numbers after sorting them into bins of equal width: a number about the numbers <i>and</i> the bins.
 *
 * <p>For a layer T = f(X) without noise, whose f keeps different inputs apart, I(X;T) = H(X) for every f: log₂ n bits for n equally likely
 * inputs, and infinite for continuous ones. Binned, it is H(bin of T), which rises as f spreads the values over the bins and falls as it
 * crowds them: the estimate measures crowding at the scale of a bin, not information. It is the information of a layer to which noise as
 * large as a bin has been added.
 *
 * <p>Bins are [low, low + w), [low + w, low + 2w), …; the last one takes {@code high} as well (numpy's convention). In nats. Source: Saxe and
 * others, <i>On the information bottleneck theory of deep learning</i> (2018).
 */
public final class BinnedEntropy {

    private BinnedEntropy() {
    }

    /**
     * How many values each bin holds.
     *
     * @param values n ≥ 1 numbers, each from low to high
     * @param bins how many bins of equal width, at least 1
     */
    public static long[] counts(double[] values, double low, double high, int bins) {
        Require.atLeast("values", values.length, 1, "");
        long[] counts = new long[requireBins(low, high, bins)];
        for (int i = 0; i < values.length; i++) {
            counts[bin("values[" + i + "]", values[i], low, high, bins)]++;
        }
        return counts;
    }

    /** H of the bins' shares, in nats: the plug-in estimate. */
    public static double of(double[] values, double low, double high, int bins) {
        return Entropy.ofCounts(counts(values, low, high, bins));
    }

    /** The same in bits. */
    public static double bits(double[] values, double low, double high, int bins) {
        return Entropy.bits(of(values, low, high, bins));
    }

    /**
     * H of a layer's pattern of bins, in nats: two inputs are told apart when any unit falls into another bin.
     *
     * @param layer activities, shape [inputs, units]
     */
    public static double ofLayer(double[][] layer, double low, double high, int bins) {
        return Entropy.ofCounts(histogram(patterns(layer, low, high, bins)));
    }

    /**
     * I between a layer's pattern of bins and labels, in nats, from the shares in the table: H(T) − Σ p(label) H(T|label).
     *
     * @param labels one for each input, 0 or more
     */
    public static double aboutLabels(double[][] layer, int[] labels, double low, double high, int bins) {
        Require.sameLength("layer", layer.length, "labels", labels.length);
        int[] patterns = patterns(layer, low, high, bins);
        double nats = Entropy.ofCounts(histogram(patterns));
        for (int label : Arrays.stream(labels).distinct().toArray()) {
            int[] those = IntStream.range(0, labels.length).filter(i -> labels[i] == label).map(i -> patterns[i]).toArray();
            nats -= (double) those.length / labels.length * Entropy.ofCounts(histogram(those));
        }
        return Math.max(0, nats);
    }

    /** A number for each input, the same for inputs whose units all fall into the same bins. */
    private static int[] patterns(double[][] layer, double low, double high, int bins) {
        Require.rectangular("layer", layer);
        requireBins(low, high, bins);
        Map<String, Integer> seen = new HashMap<>();
        int[] patterns = new int[layer.length];
        for (int i = 0; i < layer.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < layer[i].length; j++) {
                word.append(bin("layer[" + i + "][" + j + "]", layer[i][j], low, high, bins)).append(' ');
            }
            patterns[i] = seen.computeIfAbsent(word.toString(), key -> seen.size());
        }
        return patterns;
    }

    private static long[] histogram(int[] patterns) {
        long[] counts = new long[Arrays.stream(patterns).max().orElse(0) + 1];
        Arrays.stream(patterns).forEach(pattern -> counts[pattern]++);
        return counts;
    }

    private static int bin(String name, double value, double low, double high, int bins) {
        if (!(value >= low && value <= high)) {
            throw Require.broken(name, value, "must lie between " + low + " and " + high, "choose bins that hold all values");
        }
        double width = (high - low) / bins;
        int bin = Math.min(bins - 1, (int) Math.floor((value - low) / width));
        if (value < low + bin * width) { // the quotient was rounded across an edge
            return Math.max(0, bin - 1);
        }
        return bin < bins - 1 && value >= low + (bin + 1) * width ? bin + 1 : bin;
    }

    private static int requireBins(double low, double high, int bins) {
        Require.finite("low", low, "");
        Require.finite("high", high, "");
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw Require.broken("high", high, "must be larger than low, " + low, "");
        }
        return Require.atLeast("bins", bins, 1, "");
    }
}

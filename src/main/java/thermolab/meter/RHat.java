package thermolab.meter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.special.Erf;
import thermolab.num.Require;

/**
 * Do chains agree? Split rank-normalised R-hat.
 *
 * <pre>
 *   R̂ = √((W (n − 1)/n + B/n)/W)             B between half-chains of length n, W within           [R]
 *   z = Φ⁻¹((rank − 3/8)/(N + 1/4))          in place of the values                                [z]
 * </pre>
 *
 * <p>Each chain is cut in half, so that a drift shows; values are replaced by normal scores of their ranks, so that heavy
 * tails are no trouble; and the larger of two is taken, for the values and for their distances from the median, so that
 * chains of different width show too. Below 1.01 is good. It compares copies that sample one distribution: across replicas
 * at different temperatures it has no meaning. Source: Vehtari et al., Bayesian Analysis 16, 667 (2021), section 4.
 */
public final class RHat {

    private RHat() {
    }

    /**
     * R-hat of chains of one length, at least two chains of four readings; 1 when every value is the same.
     *
     * @param chains [chain][reading]
     */
    public static double of(double[][] chains) {
        Require.atLeast("chains", chains.length, 2, "one chain cannot disagree with itself");
        Require.rectangular("chains", chains);
        Require.atLeast("readings", chains[0].length, 4, "");
        double[][] halves = halves(chains);
        double[] pooled = Arrays.stream(halves).flatMapToDouble(Arrays::stream).sorted().toArray();
        double median = 0.5 * (pooled[(pooled.length - 1) / 2] + pooled[pooled.length / 2]);
        double[][] folded = new double[halves.length][];
        Arrays.setAll(folded, c -> Arrays.stream(halves[c]).map(x -> Math.abs(x - median)).toArray());
        return Math.max(basic(normalScores(halves)), basic(normalScores(folded)));
    }

    private static double[][] halves(double[][] chains) {
        int half = chains[0].length / 2;
        double[][] halves = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            Require.finite("chain " + c, chains[c], "");
            halves[2 * c] = Arrays.copyOf(chains[c], half);
            halves[2 * c + 1] = Arrays.copyOfRange(chains[c], chains[c].length - half, chains[c].length);
        }
        return halves;
    }

    /** Ranks from 1 over all chains together, equal values sharing their mean rank, as quantiles of the normal law. */
    private static double[][] normalScores(double[][] chains) {
        int n = chains[0].length;
        int total = n * chains.length;
        double[] values = Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
        Integer[] order = IntStream.range(0, total).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[][] scores = new double[chains.length][n];
        for (int from = 0; from < total;) {
            int to = from;
            while (to < total && values[order[to]] == values[order[from]]) {
                to++;
            }
            double rank = 0.5 * (from + 1 + to);
            double score = Math.sqrt(2) * Erf.erfInv(2 * (rank - 0.375) / (total + 0.25) - 1);                      // [z]
            for (int k = from; k < to; k++) {
                scores[order[k] / n][order[k] % n] = score;
            }
            from = to;
        }
        return scores;
    }

    private static double basic(double[][] chains) {
        int n = chains[0].length;
        double[] means = Arrays.stream(chains).mapToDouble(x -> Arrays.stream(x).average().orElseThrow()).toArray();
        double within = 0;
        for (int c = 0; c < chains.length; c++) {
            within += variance(chains[c], means[c]) / chains.length;
        }
        double between = n * variance(means, Arrays.stream(means).average().orElseThrow());
        if (within == 0) {
            return between == 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        return Math.sqrt((within * (n - 1) / n + between / n) / within);                                            // [R]
    }

    private static double variance(double[] x, double mean) {
        return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }
}

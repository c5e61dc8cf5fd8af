package thermolab.meter;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Error bars of functions of means, such as a variance ⟨x²⟩ − ⟨x⟩²: leave out one block of the series at a time.
 *
 * <pre>
 *   error² = ((B − 1)/B) Σ_b (f_b − f̄)²,   value = B f − (B − 1) f̄         f_b without block b          [jackknife]
 * </pre>
 *
 * <p>Blocks must be longer than the series remembers. The value is freed of its bias of order 1/B. Source: Efron, <i>The
 * jackknife, the bootstrap and other resampling plans</i> (1982), chapters 2 and 3.
 */
public final class Jackknife {

    /** How many blocks a run is cut into. */
    public static final int BLOCKS = 32;

    private Jackknife() {
    }

    /**
     * A function of means with its error.
     *
     * @param blockMeans [block][quantity]: the means of each quantity over blocks of one length, two blocks or more
     * @param function of the means, in the order of the quantities
     */
    public static Estimate of(double[][] blockMeans, ToDoubleFunction<double[]> function) {
        Require.rectangular("blockMeans", blockMeans);
        int blocks = Require.atLeast("blocks", blockMeans.length, 2, "one block has no error bar");
        int quantities = blockMeans[0].length;
        double[] total = new double[quantities];
        for (double[] block : blockMeans) {
            for (int q = 0; q < quantities; q++) {
                total[q] += block[q];
            }
        }
        double[] without = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            double[] rest = new double[quantities];
            for (int q = 0; q < quantities; q++) {
                rest[q] = (total[q] - blockMeans[b][q]) / (blocks - 1);
            }
            without[b] = function.applyAsDouble(rest);
        }
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = Arrays.stream(without).map(f -> (f - mean) * (f - mean)).sum();
        double whole = function.applyAsDouble(Arrays.stream(total).map(sum -> sum / blocks).toArray());
        return new Estimate(blocks * whole - (blocks - 1) * mean, Math.sqrt(squares * (blocks - 1) / blocks));  // [jackknife]
    }
}

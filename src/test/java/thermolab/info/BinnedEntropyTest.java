package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.num.Grid;
import thermolab.num.RandomStream;

class BinnedEntropyTest {

    private static final double[] INPUTS = Grid.linear(-3, 3, 1024);

    private static double[] layer(double w) {
        return Grid.map(INPUTS, x -> Math.tanh(w * x));
    }

    @Test
    void countsAsNumpyDoes() {
        assertArrayEquals(new long[] {2, 1, 0, 2}, BinnedEntropy.counts(new double[] {0, 0.24, 0.25, 0.75, 1}, 0, 1, 4));
        double[] tenths = Grid.map(Grid.integers(0, 9), i -> i / 10);
        assertArrayEquals(new long[] {1, 1, 2, 0, 1, 2, 1, 0, 1, 1}, BinnedEntropy.counts(tenths, 0, 1, 10)); // numpy 2: 3 · 0.1 > 0.3
        assertArrayEquals(new long[] {1}, BinnedEntropy.counts(new double[] {-0.0}, 0, 1, 1));
    }

    @Test
    void theEstimateRisesAndFallsWhereNothingIsLost() {
        double[] estimates = Grid.map(new double[] {0.01, 0.1, 0.5, 1, 2, 5, 20, 1000}, w -> BinnedEntropy.bits(layer(w), -1, 1, 30));
        assertEquals(1, estimates[0], 1e-12); // two bins beside zero
        assertTrue(estimates[1] < estimates[2] && estimates[2] > estimates[3] && estimates[3] > estimates[4]);
        assertEquals(1, estimates[7], 0.01);
        for (double w : new double[] {0.01, 0.1, 1, 2, 5}) {
            assertEquals(1024, Arrays.stream(layer(w)).distinct().count()); // 10 bits, all the time
        }
    }

    @Test
    void uniformValuesFillTheirBins() {
        double[] middles = Grid.map(Grid.integers(0, 1023), i -> (i + 0.5) / 1024);
        for (int bins : new int[] {1, 2, 32, 1024}) {
            assertEquals(Math.log(bins) / Math.log(2), BinnedEntropy.bits(middles, 0, 1, bins), 1e-12);
        }
    }

    @Test
    void aLayerIsAPatternOfBins() {
        double[][] layer = {{0.1, 0.1}, {0.1, 0.9}, {0.9, 0.1}, {0.9, 0.9}};
        assertEquals(Math.log(4), BinnedEntropy.ofLayer(layer, 0, 1, 2), 1e-15);
        assertEquals(0, BinnedEntropy.ofLayer(layer, 0, 1, 1), 0);
        assertEquals(Math.log(2), BinnedEntropy.aboutLabels(layer, new int[] {0, 1, 1, 0}, 0, 1, 2), 1e-15);
        assertEquals(0, BinnedEntropy.aboutLabels(new double[][] {{0.1}, {0.1}, {0.9}, {0.9}}, new int[] {0, 1, 1, 0}, 0, 1, 2), 1e-15);
    }

    /** The mean of the plug-in estimate over all outcomes of N throws of a coin, and Miller and Madow's. */
    @Test
    void millerMadowTakesTheFirstOrderOut() {
        assertEquals(Math.log(2) + 0.5 / 10, Entropy.millerMadow(new long[] {5, 5}), 1e-15);
        assertEquals(0, Entropy.millerMadow(new long[] {7, 0}), 0);
        for (double heads : new double[] {0.5, 0.3}) {
            int n = 40;
            double plugIn = 0;
            double corrected = 0;
            double logChoose = 0;
            for (int k = 0; k <= n; k++) {
                double p = Math.exp(logChoose + k * Math.log(heads) + (n - k) * Math.log(1 - heads));
                plugIn += p * Entropy.ofCounts(new long[] {k, n - k});
                corrected += p * Entropy.millerMadow(new long[] {k, n - k});
                logChoose += Math.log((double) (n - k) / (k + 1));
            }
            double exact = Entropy.binary(heads);
            assertEquals(-1.0 / (2 * n), plugIn - exact, 0.03 / (2 * n) + 1.0 / (n * n));
            assertEquals(0, corrected - exact, 1.0 / (n * n)); // second order: (1 − 1/p − 1/q)/12n²
        }
    }

    @Test
    void millerMadowStaysLowWhereMostIsUnseen() {
        RandomStream random = RandomStream.of(5);
        double mean = 0;
        for (int run = 0; run < 200; run++) {
            long[] counts = new long[1000];
            for (int draw = 0; draw < 100; draw++) {
                counts[random.nextInt(1000)]++;
            }
            mean += Entropy.millerMadow(counts) / 200;
        }
        assertTrue(mean < Math.log(1000) - 1, "mean " + mean);
        assertTrue(mean > Math.log(100) - 0.1, "mean " + mean);
    }

    @Test
    void refusesInOneSentence() {
        double[] ok = {0.5};
        Executable[] wrong = {
            () -> BinnedEntropy.of(new double[0], 0, 1, 3), () -> BinnedEntropy.of(ok, 0, 1, 0),
            () -> BinnedEntropy.of(ok, 1, 0, 3), () -> BinnedEntropy.of(ok, 0, 0.4, 3),
            () -> BinnedEntropy.of(new double[] {Double.NaN}, 0, 1, 3), () -> BinnedEntropy.of(ok, Double.NaN, 1, 3),
            () -> BinnedEntropy.of(ok, 0, Double.POSITIVE_INFINITY, 3),
            () -> BinnedEntropy.ofLayer(new double[][] {{0.1}, {0.2, 0.3}}, 0, 1, 3),
            () -> BinnedEntropy.ofLayer(new double[][] {}, 0, 1, 3),
            () -> BinnedEntropy.aboutLabels(new double[][] {{0.1}}, new int[] {0, 1}, 0, 1, 3),
            () -> Entropy.millerMadow(new long[] {0, 0}), () -> Entropy.millerMadow(new long[] {-1, 2})};
        for (Executable call : wrong) {
            String message = assertThrows(IllegalArgumentException.class, call).getMessage();
            assertTrue(message.contains("must"), message);
        }
    }
}

package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class AutocorrelationTest {

    static double[] autoregression(double phi, int length, long seed) {
        RandomStream random = RandomStream.of(seed);
        double[] x = new double[length];
        x[0] = random.nextGaussian() / Math.sqrt(1 - phi * phi);
        for (int i = 1; i < length; i++) {
            x[i] = phi * x[i - 1] + random.nextGaussian();
        }
        return x;
    }

    @Test
    void timeOfAnAutoregression() {
        for (double phi : new double[] {-0.5, 0, 0.5, 0.9}) {
            double tau = Autocorrelation.integratedTime(autoregression(phi, 200_000, 1)).value();
            assertEquals(Autocorrelation.ofAutoregression(phi), tau, 0.1 * tau);
        }
        assertEquals(19, Autocorrelation.ofAutoregression(0.9), 1e-12);
    }

    @Test
    void functionOfAnAutoregressionDecaysGeometrically() {
        double[] rho = Autocorrelation.function(autoregression(0.8, 200_000, 2), 5);
        assertArrayEquals(new double[] {1, 0.8, 0.64, 0.512, 0.4096, 0.32768}, rho, 0.02);
    }

    @Test
    void errorBarsCoverTheTruthAsOftenAsTheySay() {
        int covered = 0;
        for (int run = 0; run < 300; run++) {
            Estimate mean = Autocorrelation.mean(autoregression(0.8, 2000, 100 + run));
            covered += mean.sigmasFrom(0) < 2 ? 1 : 0;
        }
        assertEquals(0.941, covered / 300.0, 0.055);   // four standard errors; 0.941 in 4000 runs, as τ itself is an estimate
    }

    /** One sigma holds 0.683 of the time, or the series is refused; a tenth of it is left to what no short series shows. */
    @Test
    void oneSigmaHoldsTwoThirdsOrIsRefused() {
        int runs = 1000;
        double chance = 4 * Math.sqrt(0.683 * 0.317 / runs);
        for (double phi : new double[] {-0.5, 0, 0.3, 0.5, 0.8, 0.9, 0.95}) {
            for (int n : new int[] {20, 50, 100, 200, 500}) {
                int held = 0;
                int refused = 0;
                for (int run = 0; run < runs; run++) {
                    Boolean covers = holdsZero(new double[][] {autoregression(phi, n, 7_000 + run)});
                    held += Boolean.TRUE.equals(covers) ? 1 : 0;
                    refused += covers == null ? 1 : 0;
                }
                String where = "phi " + phi + ", n " + n + ": " + held + " held, " + refused + " refused of " + runs;
                assertTrue(held + refused > (0.683 - chance) * runs, where);
                assertTrue(held < (0.75 + chance) * runs, where);
                if (n >= 10 * Autocorrelation.ofAutoregression(phi)) {
                    assertTrue(refused < 0.02 * runs, where);
                    assertTrue(held > (0.683 - chance) * (runs - refused), where);
                }
            }
        }
    }

    /** Below four times its memory a series does not tell it; then a bar that misses is given away no more often than else. */
    @Test
    void aSeriesShorterThanItsMemoryIsRarelyGivenABarThatMisses() {
        int runs = 500;
        for (int n : new int[] {20, 50, 100, 200, 500}) {
            int missed = 0;
            for (int run = 0; run < runs; run++) {
                missed += Boolean.FALSE.equals(holdsZero(new double[][] {autoregression(0.99, n, 300_000 + run)})) ? 1 : 0;
            }
            assertTrue(missed < (0.317 + 4 * Math.sqrt(0.683 * 0.317 / runs)) * runs, n + ": " + missed);
        }
    }

    /** A signal of two levels that turns with probability f a step remembers (1 − f)/f steps. */
    @Test
    void oneSigmaHoldsOfTelegraphSignalsToo() {
        int runs = 500;
        double chance = 4 * Math.sqrt(0.683 * 0.317 / runs);
        for (double flip : new double[] {0.3, 0.1}) {
            for (int n : new int[] {50, 200}) {
                int held = 0;
                int kept = 0;
                for (int run = 0; run < runs; run++) {
                    RandomStream random = RandomStream.of(400_000 + run);
                    double[] level = {random.nextBoolean() ? 1 : -1};
                    double[] x = new double[n];
                    Arrays.setAll(x, i -> level[0] *= random.nextDouble() < flip ? -1 : 1);
                    Boolean covers = holdsZero(new double[][] {x});
                    held += Boolean.TRUE.equals(covers) ? 1 : 0;
                    kept += covers == null ? 0 : 1;
                }
                assertTrue(held > (0.683 - chance) * kept, flip + " " + n + ": " + held + " of " + kept);
            }
        }
    }

    @Test
    void manyShortChainsDoAsWellAsALongOne() {
        int runs = 500;
        double chance = 4 * Math.sqrt(0.683 * 0.317 / runs);
        for (double phi : new double[] {0, 0.8, 0.9}) {
            for (int[] size : new int[][] {{2, 100}, {10, 30}, {100, 10}}) {
                int held = 0;
                for (int run = 0; run < runs; run++) {
                    double[][] chains = new double[size[0]][];
                    int first = 100 * run;
                    Arrays.setAll(chains, c -> autoregression(phi, size[1], 50_000 + first + c));
                    held += Boolean.TRUE.equals(holdsZero(chains)) ? 1 : 0;
                }
                assertEquals(0.71, held / (double) runs, 0.04 + chance, phi + " " + Arrays.toString(size));
            }
        }
    }

    @Test
    void slowMemoryBelowFastNoiseIsSeenInALongSeries() {
        int runs = 500;
        int held = 0;
        for (int run = 0; run < runs; run++) {
            double[] slow = autoregression(0.95, 2000, run);
            double[] fast = autoregression(0, 2000, 90_000 + run);
            Arrays.setAll(slow, i -> slow[i] + fast[i] / Math.sqrt(1 - 0.95 * 0.95));
            held += Boolean.TRUE.equals(holdsZero(new double[][] {slow})) ? 1 : 0;
        }
        assertEquals(0.70, held / (double) runs, 0.03 + 4 * Math.sqrt(0.683 * 0.317 / runs));
    }

    @Test
    void shortOrDriftingSeriesSayWhatToDo() {
        double[] drift = new double[200];
        Arrays.setAll(drift, i -> i);
        String message = assertThrows(IllegalArgumentException.class, () -> Autocorrelation.mean(drift)).getMessage();
        assertTrue(message.contains("run at least ten times as long"), message);
        assertThrows(IllegalArgumentException.class, () -> Autocorrelation.mean(autoregression(0, 19, 1)));
        assertThrows(IllegalArgumentException.class,
                () -> Autocorrelation.mean(new double[][] {autoregression(0, 100, 1), new double[100], new double[0]}));
        double[][] strangers = {autoregression(0, 100, 1), autoregression(0, 100, 2)};
        Arrays.setAll(strangers[1], i -> strangers[1][i] + 100);
        assertThrows(IllegalArgumentException.class, () -> Autocorrelation.mean(strangers));
    }

    /** Whether one sigma about the mean holds zero; null where the series is refused. */
    private static Boolean holdsZero(double[][] chains) {
        try {
            return Autocorrelation.mean(chains).sigmasFrom(0) < 1;
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    @Test
    void constantSeriesHasNoErrorAndNoMemory() {
        double[] constant = {0.1, 0.1, 0.1, 0.1, 0.1};
        assertEquals(1, Autocorrelation.integratedTime(constant).sum());
        assertEquals(0, Autocorrelation.mean(constant).standardError(), 1e-15);
        assertArrayEquals(new double[] {1, 0}, Autocorrelation.function(constant, 1));
    }

    @Test
    void alternationKnowsItsMeanBetter() {
        double[] series = new double[1000];
        for (int i = 0; i < 1000; i++) {
            series[i] = i % 2;
        }
        assertTrue(Autocorrelation.integratedTime(series).effectiveSize() > 1000);
        assertThrows(IllegalArgumentException.class, () -> Autocorrelation.integratedTime(new double[3]));
        assertThrows(IllegalArgumentException.class, () -> Autocorrelation.integratedTime(new double[] {1, 2, Double.NaN, 4}));
    }

    @Test
    void rHatIsOneForCopiesAndLargeForStrangers() {
        double[][] copies = new double[4][];
        double[][] shifted = new double[4][];
        double[][] wider = new double[4][];
        for (int c = 0; c < 4; c++) {
            int chain = c;
            copies[c] = autoregression(0, 1000, c);
            shifted[c] = Arrays.stream(copies[c]).map(x -> x + chain).toArray();
            wider[c] = Arrays.stream(copies[c]).map(x -> x * (1 + chain)).toArray();
        }
        assertEquals(1, RHat.of(copies), 0.01);
        assertTrue(RHat.of(shifted) > 1.3);
        assertTrue(RHat.of(wider) > 1.05, "chains of different width");
        double[][] drifting = {new double[100], new double[100]};
        for (int i = 0; i < 100; i++) {
            drifting[0][i] = i;
            drifting[1][i] = i;
        }
        assertTrue(RHat.of(drifting) > 1.5, "halves of a drifting chain");
        assertEquals(1, RHat.of(new double[3][10]));
        assertThrows(IllegalArgumentException.class, () -> RHat.of(new double[1][10]));
    }

    @Test
    void rHatDoesNotFearHeavyTails() {
        double[][] cauchy = new double[4][500];
        RandomStream random = RandomStream.of(8);
        for (double[] chain : cauchy) {
            Arrays.setAll(chain, i -> Math.tan(Math.PI * (random.nextDouble() - 0.5)));
        }
        assertEquals(1, RHat.of(cauchy), 0.02);
    }

    @Test
    void jackknifeOfAVarianceIsUnbiased() {
        double sum = 0;
        double error = 0;
        int runs = 2000;
        for (int run = 0; run < runs; run++) {
            double[] x = autoregression(0, 16, run);
            double[][] blocks = new double[16][];
            Arrays.setAll(blocks, i -> new double[] {x[i], x[i] * x[i]});
            Estimate variance = Jackknife.of(blocks, m -> m[1] - m[0] * m[0]);
            sum += variance.value() / runs;
            error += variance.standardError() * variance.standardError() / runs;
        }
        double exactError = Math.sqrt(2.0 / 15);                    // of a variance from 16 Gaussians
        assertEquals(1, sum, 4 * exactError / Math.sqrt(runs));
        assertEquals(exactError, Math.sqrt(error), 0.1 * exactError);
    }
}

package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thermolab.info.DifferentialEntropy;
import thermolab.info.Entropy;
import thermolab.num.RandomStream;

class QuantisersTest {

    /** Max (1960) to four digits; the course's reference numbers to 1e-9. */
    private static final double[] LM_MSE = {0.3633802276324186, 0.11748184782934112, 0.03454776078851585, 0.009501008008201639};
    private static final double[] LM_DB = {4.396387073630167, 9.300292312352504, 14.615800961539286, 20.222303158505035};
    private static final double[] LM_ENTROPY = {1.0, 1.911098766222545, 2.8248652142682844, 3.7653284725225644};

    private static double[] gaussians(int n, double sigma) {
        RandomStream random = RandomStream.of(3);
        return IntStream.range(0, n).mapToDouble(i -> sigma * random.nextGaussian()).toArray();
    }

    @Test
    void maxsTable() {
        for (int b = 1; b <= 4; b++) {
            LloydMax q = LloydMax.ofGaussian(b);
            assertEquals(1, q.meanSquaredError() / LM_MSE[b - 1], 1e-9);
            assertEquals(LM_DB[b - 1], q.sqnrDecibels(), 1e-8);
            assertEquals(LM_ENTROPY[b - 1], q.entropyBits(), 1e-8);
        }
        assertArrayEquals(new double[] {-1.510417609, -0.452780035, 0.452780035, 1.510417609}, LloydMax.ofGaussian(2).levels(), 1e-8);
    }

    @Test
    void bothOfLloydsConditionsHoldAtEverySize() {
        for (int b = 1; b <= LloydMax.MOST_BITS; b++) {
            LloydMax q = LloydMax.ofGaussian(b);
            double[] y = q.levels();
            double[] t = q.borders();
            double explained = 0;
            for (int i = 0; i < t.length; i++) {
                assertEquals((y[i] + y[i + 1]) / 2, t[i], 1e-13, "midway at " + b);
                assertTrue(i == 0 || t[i] > t[i - 1]);
            }
            for (int i = 0; i < y.length; i++) {
                explained += q.probabilities()[i] * y[i] * y[i];
            }
            assertEquals(q.meanSquaredError(), 1 - explained, 1e-11, "centres: E y² = 1 − E e² at " + b);
            assertEquals(1, Arrays.stream(q.probabilities()).sum(), 1e-12);
        }
    }

    @Test
    void theErrorTendsToPanterAndDite() { // π√3/2 · 4⁻ᵇ
        double gap = Math.PI * Math.sqrt(3) / 2;
        assertEquals(1, LloydMax.ofGaussian(12).meanSquaredError() * Math.pow(4, 12) / gap, 1e-3);
        for (int b = 1; b < LloydMax.MOST_BITS; b++) {
            assertTrue(Math.pow(4, -b) < LloydMax.ofGaussian(b).meanSquaredError(), "never below the rate–distortion bound");
        }
    }

    @Test
    void lloydOnDataFindsTheGaussiansLevels() {
        LloydMax q = LloydMax.ofData(gaussians(200_000, 3), 2);
        assertArrayEquals(new double[] {-4.531, -1.358, 1.358, 4.531}, q.levels(), 0.05);
        assertEquals(9.3003, q.sqnrDecibels(), 0.05);
    }

    @Test
    void lloydOnDataIsNeverWorseThanTheUniformGridAndReportsItsOwnError() {
        double[] data = gaussians(5000, 1);
        for (int b = 2; b < 8; b++) {
            LloydMax q = LloydMax.ofData(data, b);
            double[] rounded = q.rounded(data);
            double error = 0;
            for (int i = 0; i < data.length; i++) {
                error += Math.pow(data[i] - rounded[i], 2) / data.length;
            }
            assertEquals(1, error / q.meanSquaredError(), 1e-9);
            assertTrue(q.sqnrDecibels() > Sqnr.ofSignal(data, IntQuantiser.fit(data, b).rounded(data)));
        }
    }

    @Test
    void fewValuesAreKeptExactly() {
        LloydMax q = LloydMax.ofData(new double[] {5, 1, 5, 1, 1}, 3);
        assertEquals(0, q.meanSquaredError(), 0);
        assertArrayEquals(new double[] {1, 5, 7}, new double[] {q.rounded(new double[] {1.4})[0], q.rounded(new double[] {5})[0], 7}, 1e-15);
        assertEquals(0, LloydMax.ofData(new double[] {1e300, 1e300}, 4).meanSquaredError(), 0);
        assertEquals(Double.POSITIVE_INFINITY, q.sqnrDecibels());
    }

    @Test
    void sortsWhateverTheDensity() {
        RandomStream random = RandomStream.of(9);
        for (double power : new double[] {1, 9, 0.1}) {
            double[] x = random.doubles(3000, -1, 1).map(u -> Math.signum(u) * Math.pow(Math.abs(u), power)).toArray();
            x[5] = 1;
            x[6] = -1;
            double[] known = x.clone();
            Arrays.sort(known);
            assertArrayEquals(known, UnitSort.sorted(x), 0);
        }
        assertArrayEquals(new double[] {0, 0, 0}, UnitSort.sorted(new double[3]), 0);
    }

    @Test
    void theBestTwoLevelsOfSmallDataByTryingAllBorders() {
        RandomStream random = RandomStream.of(5);
        for (int trial = 0; trial < 50; trial++) {
            double[] data = random.doubles(12, -1, 1).sorted().toArray();
            double best = Double.POSITIVE_INFINITY;
            for (int cut = 1; cut < 12; cut++) {
                best = Math.min(best, about(data, 0, cut) + about(data, cut, 12));
            }
            double found = LloydMax.ofData(data, 1).meanSquaredError() * 12;
            assertTrue(found >= best - 1e-12 && found < 1.5 * best, "a local minimum, near the best");
        }
    }

    private static double about(double[] x, int from, int to) {
        double mean = Arrays.stream(x, from, to).average().orElse(0);
        return Arrays.stream(x, from, to).map(v -> (v - mean) * (v - mean)).sum();
    }

    @Test
    void wholeNumbersAreSymmetricWithZeroExactAndErrOnlyByHalfAStep() {
        double[] w = gaussians(2000, 0.3);
        w[7] = 0;
        for (int b = 2; b <= 16; b++) {
            IntQuantiser q = IntQuantiser.fit(w, b);
            int[] codes = q.codes(w);
            int[] mirrored = q.codes(Arrays.stream(w).map(x -> -x).toArray());
            double[] back = q.rounded(w);
            assertEquals(0, codes[7]);
            assertEquals((1 << b - 1) - 1, Arrays.stream(codes).map(Math::abs).max().orElse(0));
            for (int i = 0; i < w.length; i++) {
                assertEquals(-codes[i], mirrored[i]);
                assertTrue(Math.abs(back[i] - w[i]) <= q.step() / 2 * (1 + 1e-12));
            }
            assertArrayEquals(codes, q.codes(back), "rounding twice changes nothing");
        }
        assertArrayEquals(new int[] {127, -127, 64}, new IntQuantiser(8, 1).codes(new double[] {1e9, -1e9, 64.4}));
        assertArrayEquals(new int[2], IntQuantiser.fit(new double[2], 8).codes(new double[2]));
        assertEquals(1, IntQuantiser.fit(new double[] {Double.MIN_VALUE}, 8).codes(new double[] {Double.MIN_VALUE})[0]);
    }

    @Test
    void sixDecibelsABit() {
        assertEquals(25.84331224367531, Sqnr.fullScaleSine(4), 1e-12);
        assertEquals(49.92571189679381, Sqnr.fullScaleSine(8), 1e-12);
        assertEquals(24.082399653118497, Sqnr.fullScaleUniform(4), 1e-12);
        assertEquals(48.16479930623699, Sqnr.rateDistortionBound(8), 1e-12);
        assertEquals(7.3, Sqnr.effectiveBits(Sqnr.fullScaleSine(7.3)), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, Sqnr.ofSignal(new double[] {1, 2}, new double[] {1, 2}));
        assertEquals(20, Sqnr.ofSignal(new double[] {1e200, 1e200}, new double[] {0.9e200, 1.1e200}), 1e-9);
    }

    @Test
    void entropyOfARoundedGaussianAgainstAPlainSumAndItsLimits() {
        for (double d : new double[] {0.01, 0.1, 0.5, 1, 2, 5}) {
            double nats = 0;
            for (int k = -6000; k <= 6000; k++) {
                double p = NormalCells.mass((k - 0.5) * d, (k + 0.5) * d);
                nats -= p > 0 ? p * Math.log(p) : 0;
            }
            QuantisedGaussian q = new QuantisedGaussian(2, 2 * d);
            assertEquals(Entropy.bits(nats), q.entropyBits(), 1e-10, "Δ/σ = " + d);
        }
        QuantisedGaussian fine = new QuantisedGaussian(1, 0.1);
        assertEquals(Entropy.bits(DifferentialEntropy.gaussian(1)) - Math.log(0.1) / Math.log(2), fine.fineEntropyBits(), 1e-12);
        assertEquals(fine.fineEntropyBits() + Entropy.bits(0.01 / 24), fine.entropyBits(), 1e-6);
        assertEquals(1, new QuantisedGaussian(1, 0.05).entropyBits() - fine.entropyBits(), 1e-3, "one bit for half the step");
        assertEquals(new QuantisedGaussian(1, 1.0001e-4).entropyBits(), new QuantisedGaussian(1, 0.9999e-4).entropyBits() - Math.log(1.0001 / 0.9999) / Math.log(2), 1e-8);
        assertEquals(0, new QuantisedGaussian(1, 1e6).entropyBits(), 0);
    }

    @Test
    void errorOfARoundedGaussianBySimulationAndLimits() {
        assertEquals(0.01 / 12, new QuantisedGaussian(1, 0.1).meanSquaredError(), 1e-15);
        assertEquals(9, new QuantisedGaussian(3, 300).meanSquaredError(), 1e-9);
        RandomStream random = RandomStream.of(2);
        for (double d : new double[] {1, 3, 6}) {
            double sum = 0;
            for (int i = 0; i < 200_000; i++) {
                double x = random.nextGaussian();
                sum += Math.pow(x - d * Math.rint(x / d), 2);
            }
            assertEquals(new QuantisedGaussian(1, d).meanSquaredError(), sum / 200_000, 0.02);
        }
        double gap = 10 * Math.log10(2 * Math.PI * Math.E / 12); // entropy-coded rounding stays 1.53 dB off the bound
        QuantisedGaussian fine = new QuantisedGaussian(1, 0.01);
        assertEquals(gap, Sqnr.rateDistortionBound(fine.entropyBits()) - fine.sqnrDecibels(), 1e-3);
    }
}

package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.info.Entropy;
import thermolab.num.RandomStream;

class WeightsTest {

    @Test
    void gaussianPruning() {
        GaussianPruning half = new GaussianPruning(0.5);
        assertEquals(0.6744897501960817, half.threshold(), 1e-12);
        assertEquals(0.5 + 2 * 0.6744897501960817 * 0.3177765727, half.keptEnergy(), 1e-9);
        assertEquals(1 + 8 * 0.5, half.storageBits(8), 1e-12);
        assertEquals(1.6448536269514722, new GaussianPruning(0.9).threshold(), 1e-12);
        assertEquals(0, new GaussianPruning(0).threshold(), 0);
        assertEquals(1, new GaussianPruning(0).keptEnergy(), 0);
        assertEquals(Double.POSITIVE_INFINITY, new GaussianPruning(1).threshold());
        assertEquals(0, new GaussianPruning(1).keptEnergy(), 0);
        assertEquals(0, new GaussianPruning(1).storageBits(32), 0);
        assertEquals(7.0344869100478356, new GaussianPruning(1 - 2e-12).threshold(), 1e-4);
        assertEquals(1e-9, new GaussianPruning(1e-9 * Math.sqrt(2 / Math.PI)).threshold(), 1e-18);
    }

    @Test
    void keptEnergyFallsAndStorageHasAMaximum() {
        double last = 1;
        for (double s = 0.01; s < 1; s += 0.01) {
            GaussianPruning p = new GaussianPruning(s);
            assertTrue(p.keptEnergy() < last && p.keptEnergy() > 1 - s);
            last = p.keptEnergy();
        }
        assertTrue(new GaussianPruning(0.1).storageBits(4) > 4, "few zeros cost more than they save");
    }

    @Test
    void pruningOfDataFollowsTheGaussian() {
        RandomStream random = RandomStream.of(1);
        double[] w = random.doubles(100_000).map(u -> 2 * random.nextGaussian()).toArray();
        Pruned p = Pruned.of(w, 0.8);
        GaussianPruning law = new GaussianPruning(0.8);
        assertEquals(2 * law.threshold(), p.threshold(), 0.02);
        assertEquals(law.keptEnergy(), p.keptEnergy(), 0.01);
        assertEquals(0.8, p.sparsity(), 0);
        assertEquals(law.storageBits(8), p.storageBits(8), 1e-12);
    }

    @Test
    void pruningKeepsTheLargestAndBreaksTiesByPlace() {
        assertArrayEquals(new double[] {0, -2, 0, 3}, Pruned.of(new double[] {1, -2, 0.5, 3}, 0.5).weights(), 0);
        assertArrayEquals(new double[] {0, 0, -1, 1}, Pruned.of(new double[] {1, -1, -1, 1}, 0.5).weights(), 0);
        assertArrayEquals(new boolean[] {false, false, true, true}, Pruned.of(new double[] {1, -1, -1, 1}, 0.5).mask());
        assertEquals(0.5, Pruned.of(new double[] {1, -1, -1, 1}, 0.5).keptEnergy(), 1e-15);
        assertEquals(1, Pruned.of(new double[3], 0.2).keptEnergy(), 0);
        assertEquals(0.0, Pruned.of(new double[] {1e200, 2e200}, 1).keptEnergy(), 1e-15);
        assertEquals(1, Pruned.of(new double[] {1e200, 2e200}, 0).keptEnergy(), 0);
    }

    @Test
    void huffmanLiesBetweenTheEntropyAndOneBitMore() {
        RandomStream random = RandomStream.of(4);
        double[] w = random.doubles(5000).map(u -> random.nextGaussian()).toArray();
        for (int b = 2; b <= 8; b++) {
            WeightCode code = WeightCode.of(IntQuantiser.fit(w, b).codes(w));
            assertTrue(code.entropyBits() <= code.huffmanBits() && code.huffmanBits() < code.entropyBits() + 1);
            assertEquals(5000 * code.huffmanBits() + 5 * code.values().length, code.totalBits(), 1e-9);
            int[] symbols = {0, code.values().length - 1, 0};
            assertArrayEquals(symbols, code.words().decode(code.words().encode(symbols), 3));
        }
        WeightCode pair = WeightCode.of(new int[] {3, -3, 3, 3});
        assertArrayEquals(new int[] {-3, 3}, pair.values());
        assertArrayEquals(new long[] {1, 3}, pair.counts());
        assertEquals(Entropy.binaryBits(0.25), pair.entropyBits(), 1e-15);
        assertEquals(0, WeightCode.of(new int[] {2, 2}).huffmanBits(), 0);
    }
}

package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

/** Symbols of a text, entropies of its n-grams, and counts of arrangements. */
class TextTest {

    @Test
    void readsSymbols() {
        assertArrayEquals(new int[] {0, 1, 25}, NGrams.letters("A-b, Ω z!"));
        assertArrayEquals(new int[] {26, 0, 26, 1, 25, 26}, NGrams.lettersAndSpaces("  A--\nbz."));
        assertArrayEquals(new int[] {3, 1, 4}, NGrams.digits("3.14\n"));
    }

    @Test
    void alternationIsOneBitThenNone() {
        int[] symbols = new int[1001];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = i % 2;
        }
        assertEquals(1, NGrams.blockEntropyBits(symbols, 1), 1e-5);
        assertEquals(0, NGrams.conditionalEntropyBits(symbols, 2), 1e-5);
    }

    @Test
    void allBlocksAlikeGiveTheirNumber() { // a de Bruijn cycle holds each block of three bits once
        assertEquals(3, NGrams.blockEntropyBits(new int[] {0, 0, 0, 1, 0, 1, 1, 1, 0, 0}, 3), 1e-14);
    }

    @Test
    void refusesBlocksThatDoNotFit() {
        assertThrows(IllegalArgumentException.class, () -> NGrams.blockEntropyBits(new int[] {1, 2}, 3));
        assertThrows(IllegalArgumentException.class, () -> NGrams.blockEntropyBits(new int[100], 100_000));
        assertThrows(IllegalArgumentException.class, () -> NGrams.blockEntropyBits(new int[] {1, -2}, 1));
        assertThrows(IllegalArgumentException.class, () -> NGrams.counts(new int[] {3}, 3));
    }

    @Test
    void arrangementsAreCounted() {
        assertEquals(Math.log(12), Arrangements.logCount(1, 1, 2), 1e-14); // 4!/2!
        assertEquals(0, Arrangements.logCount(7, 0), 0);
        assertEquals(Math.log(252), Arrangements.logCount(5, 5), 1e-14);
    }

    @Test
    void arrangementsPerSymbolApproachTheEntropyFromBelow() {
        double entropy = Entropy.shannon(new double[] {0.7, 0.2, 0.1});
        for (long n = 10; n <= 1_000_000_000; n *= 10) {
            double gap = entropy - Arrangements.logCount(7 * n / 10, 2 * n / 10, n / 10) / n;
            assertEquals(gap, Math.max(0, Math.min(gap, 3 * Math.log(n + 1.0) / n)), 0);
        }
    }

    /** F₂ = Σ over contexts of their share times the entropy of what follows. */
    @Test
    void conditionalEntropyIsTheMeanSurpriseAfterEachContext() {
        assertEquals(0, NGrams.conditionalEntropyBits(new int[] {0, 1}, 2), 0);     // one window: nothing is open
        assertEquals(0, NGrams.conditionalEntropyBits(new int[] {0, 0}, 2), 0);
        assertEquals(0, NGrams.conditionalEntropyBits(new int[] {3, 1, 2}, 3), 0);
        RandomStream random = RandomStream.of(4);
        for (int run = 0; run < 200; run++) {
            int[] text = random.ints(2 + random.nextInt(30), 0, 3).toArray();
            double[][] follows = new double[3][3];
            for (int i = 1; i < text.length; i++) {
                follows[text[i - 1]][text[i]]++;
            }
            double expected = 0;
            for (double[] row : follows) {
                double times = row[0] + row[1] + row[2];
                for (double count : row) {
                    expected -= count == 0 ? 0 : count / (text.length - 1) * Math.log(count / times) / Math.log(2);
                }
            }
            assertEquals(expected, NGrams.conditionalEntropyBits(text, 2), 1e-12);
        }
    }
}

package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

/** Huffman's and Shannon's codes, blocks, and the words themselves. */
class CodesTest {

    private static final double ABSOLUTE = 1e-9; // tolerance of the reference info.huffman
    private static final double[] FIVE = {0.35, 0.2, 0.17, 0.15, 0.13};

    @Test
    void equalsTheReferenceValues() { // reference info.huffman
        assertEquals(2.28, Huffman.meanLength(FIVE), ABSOLUTE);
        assertEquals(2.2222620791543366, Entropy.shannonBits(FIVE), ABSOLUTE);
        assertEquals(2.23405, Huffman.meanLengthOfBlocks(FIVE, 2), ABSOLUTE);
        double[] blocks = {1.0, 0.645, 0.5326666666666667, 0.49255};
        for (int k = 1; k <= blocks.length; k++) {
            assertEquals(blocks[k - 1], Huffman.meanLengthOfBlocks(new double[] {0.9, 0.1}, k), ABSOLUTE);
        }
        assertEquals(0.46899559358928117, Entropy.binaryBits(0.1), ABSOLUTE);
    }

    @Test
    void noOtherCodeOfFourSymbolsIsShorter() { // all lengths up to 4 with a Kraft sum of at most one
        double[] p = {0.46, 0.27, 0.17, 0.10};
        double best = IntStream.range(0, 256)
                .mapToObj(code -> new int[] {code % 4 + 1, code / 4 % 4 + 1, code / 16 % 4 + 1, code / 64 + 1})
                .filter(lengths -> PrefixCode.kraftSum(lengths) <= 1)
                .mapToDouble(lengths -> PrefixCode.meanLength(p, lengths)).min().getAsDouble();
        assertEquals(best, Huffman.meanLength(p), 1e-15);
    }

    @Test
    void tiesKeepTheLongestWordShort() { // {2,2,2,3,3} and {1,2,3,4,4} both have mean 2.2
        assertArrayEquals(new int[] {2, 2, 2, 3, 3}, Huffman.lengths(new double[] {0.4, 0.2, 0.2, 0.1, 0.1}));
    }

    @Test
    void zeroAndCertainSymbolsTakeNoBits() {
        assertArrayEquals(new int[] {0}, Huffman.lengths(new double[] {1}));
        assertArrayEquals(new int[] {0, 0, 0}, Huffman.lengths(new double[] {0, 1, 0}));
        assertArrayEquals(new int[] {1, 0, 1}, Huffman.lengths(new double[] {0.5, 0, 0.5}));
        PrefixCode certain = Huffman.code(new double[] {0, 1, 0});
        assertEquals("", certain.encode(new int[] {1, 1, 1}));
        assertArrayEquals(new int[] {1, 1, 1}, certain.decode("", 3));
        assertThrows(IllegalArgumentException.class, () -> certain.encode(new int[] {0}));
    }

    @Test
    void readsBackWhatItWrote() {
        PrefixCode code = Huffman.code(FIVE);
        int[] message = RandomStream.of(4).ints(2000, 0, 5).toArray();
        String bits = code.encode(message);
        assertArrayEquals(message, code.decode(bits, message.length));
        assertThrows(IllegalArgumentException.class, () -> code.decode(bits.substring(1), message.length));
        assertThrows(IllegalArgumentException.class, () -> code.decode(bits + "0", message.length));
        assertThrows(IllegalArgumentException.class, () -> code.encode(new int[] {5}));
    }

    @Test
    void noWordBeginsAnother() {
        String[] words = Huffman.code(Blocks.of(FIVE, 2)).words();
        for (String a : words) {
            for (String b : words) {
                assertTrue(a.equals(b) || !b.startsWith(a), a + " begins " + b);
            }
        }
    }

    @Test
    void canonicalWordsCountUpward() {
        assertArrayEquals(new String[] {"110", "0", "10", "111"}, PrefixCode.ofLengths(new int[] {3, 1, 2, 3}).words());
        assertArrayEquals(new String[] {""}, PrefixCode.ofLengths(new int[] {0}).words());
    }

    @Test
    void shannonLengthsAreExactAtPowersOfTwo() {
        assertArrayEquals(new int[] {1, 2, 3, 3, 0}, PrefixCode.shannonLengths(new double[] {0.5, 0.25, 0.125, 0.125, 0}));
        assertArrayEquals(new int[] {1, 4}, PrefixCode.shannonLengths(new double[] {0.9, 0.1}));
        assertArrayEquals(new int[] {0}, PrefixCode.shannonLengths(new double[] {1}));
    }

    @Test
    void refusesLengthsThatKraftRulesOut() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> PrefixCode.ofLengths(new int[] {1, 1, 2})).getMessage();
        assertTrue(message.contains("1.25"), message);
        assertThrows(IllegalArgumentException.class, () -> PrefixCode.ofLengths(new int[] {1, -1}));
        assertThrows(IllegalArgumentException.class, () -> PrefixCode.ofLengths(new int[] {0, 0}));
        assertThrows(IllegalArgumentException.class, () -> PrefixCode.ofLengths(new int[] {60}));
    }

    @Test
    void blocksAreProductsAndDigits() {
        assertArrayEquals(new double[] {0.81, 0.09, 0.09, 0.01}, Blocks.of(new double[] {0.9, 0.1}, 2), 1e-15);
        assertArrayEquals(new int[] {6, 1}, Blocks.split(new int[] {1, 1, 0, 0, 0, 1}, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> Blocks.split(new int[] {1, 1, 0}, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> Blocks.of(FIVE, 20));
        assertThrows(IllegalArgumentException.class, () -> Blocks.of(FIVE, 0));
    }
}

package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.house.Refusals;
import thermolab.num.RandomStream;

/** Votes of blocks, against a plain count; ties by coins of their own. */
class BlockSpinsTest {

    private static byte[] board(int rows, int columns, long seed) {
        RandomStream random = RandomStream.of(seed);
        byte[] units = new byte[rows * columns];
        for (int i = 0; i < units.length; i++) {
            units[i] = (byte) (random.nextDouble() < 0.5 ? 1 : 0);
        }
        return units;
    }

    @Test
    void agreesWithAPlainCountAtAnyWidth() {
        for (int b : new int[] {1, 2, 3, 4, 5}) {
            for (int width : new int[] {1, 2, 3, 4, 5, 7, 64, 65, 130}) {
                byte[] units = board(3 * b, width * b, 7 * b + width);
                byte[] blocks = BlockSpins.majority(units, width * b, b, RandomStream.of(1));
                RandomStream coins = RandomStream.of(1);
                for (int row = 0; row < 3; row++) {
                    long[] words = new long[(width + 63) / 64];
                    for (int w = 0; b % 2 == 0 && w < words.length; w++) {
                        words[w] = coins.nextLong();
                    }
                    for (int column = 0; column < width; column++) {
                        int up = 0;
                        for (int k = 0; k < b * b; k++) {
                            up += units[(row * b + k / b) * width * b + column * b + k % b];
                        }
                        boolean coin = (words[column / 64] >>> column % 64 & 1) == 1;
                        assertEquals(2 * up > b * b || 2 * up == b * b && coin ? 1 : 0, blocks[row * width + column]);
                    }
                }
            }
        }
    }

    @Test
    void integersAndBytesAgreeAndTheSeedDecides() {
        byte[] units = board(8, 12, 3);
        int[][] spins = new int[8][12];
        for (int i = 0; i < 96; i++) {
            spins[i / 12][i % 12] = 2 * units[i] - 1;
        }
        byte[] blocks = BlockSpins.majority(units, 12, 2, RandomStream.of(9));
        int[][] board = BlockSpins.majority(spins, 2, RandomStream.of(9));
        for (int k = 0; k < 24; k++) {
            assertEquals(2 * blocks[k] - 1, board[k / 6][k % 6]);
        }
        assertArrayEquals(blocks, BlockSpins.majority(units, 12, 2, RandomStream.of(9)));
        assertArrayEquals(units, BlockSpins.levels(units, 12, 2, 2, RandomStream.of(9))[0]);
        assertEquals(6, BlockSpins.levels(units, 12, 2, 2, RandomStream.of(9))[2].length);
    }

    /** A board of stripes has nothing but ties: half of the blocks go up, and the other half don't. */
    @Test
    void tiesAreFair() {
        byte[] stripes = new byte[256 * 256];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = (byte) (i & 1);
        }
        int up = 0;
        byte[] blocks = BlockSpins.majority(stripes, 256, 2, RandomStream.of(11));
        for (byte block : blocks) {
            up += block;
        }
        assertEquals(0.5, up / 16384.0, 5 * 0.5 / 128);
        int runs = 0;
        for (int i = 1; i < blocks.length; i++) {
            runs += blocks[i] ^ blocks[i - 1];
        }
        assertEquals(0.5, runs / 16384.0, 5 * 0.5 / 128, "neighbours' coins are independent");
        byte[] full = new byte[64];
        Arrays.fill(full, (byte) 1);
        for (byte block : BlockSpins.majority(full, 8, 2, RandomStream.of(1))) {
            assertTrue(block == 1);
        }
    }

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        RandomStream ties = RandomStream.of(1);
        return Refusals.of(Map.ofEntries(
                Map.entry("board (4 x 4) must have sides that are multiples of b = 3", () -> BlockSpins.majority(new byte[16], 4, 3, ties)),
                Map.entry("units (5) must be whole rows of 2", () -> BlockSpins.majority(new byte[5], 2, 1, ties)),
                Map.entry("units (some byte) must all be 0 or 1", () -> BlockSpins.majority(new byte[] {0, 2, 1, 0}, 2, 2, ties)),
                Map.entry("b (0) must be at least 1", () -> BlockSpins.majority(new byte[4], 2, 0, ties)),
                Map.entry("columns (0) must be at least 1", () -> BlockSpins.majority(new byte[4], 0, 1, ties)),
                Map.entry("rows (0) must be at least 1", () -> BlockSpins.majority(new int[0][], 2, ties)),
                Map.entry("units (0) must be whole rows of 2", () -> BlockSpins.majority(new byte[0], 2, 1, ties)),
                Map.entry("spins[1][0] (5) must be -1 or 1", () -> BlockSpins.majority(new int[][] {{1}, {5}}, 1, ties)),
                Map.entry("row 1 [1] and row 0 [2] must have", () -> BlockSpins.majority(new int[][] {{1, 1}, {1}}, 1, ties)),
                Map.entry("spins[0][1] (0) must be -1 or 1", () -> BlockSpins.majority(new int[][] {{1, 0}, {1, 1}}, 2, ties)),
                Map.entry("levels (-1) must be at least 0", () -> BlockSpins.levels(new byte[4], 2, 2, -1, ties)),
                Map.entry("board (1 x 1) must have sides", () -> BlockSpins.levels(new byte[4], 2, 2, 2, ties))));
    }
}

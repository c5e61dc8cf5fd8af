package thermolab.sample;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * A board of spins seen from farther away: each block of b × b spins votes for one.
 *
 * <p>For an even b half of the block may be up. Then a coin decides: each block has one, drawn whether it is needed or not, the bits of
 * one long for 64 blocks along a row, lowest first, rows from the top. So the same generator gives the same board, from integers and from
 * bytes. Ties that always went up would be a field, and would magnetise a board at each step.
 *
 * <p>Majority is a choice: which rule makes the flow short is a question of its own. It does not tell what the couplings between the
 * block spins are; a board at the critical point stays like itself, others don't. Source: Kadanoff, Physics 2, 263 (1966); Swendsen,
 * Phys. Rev. Lett. 42, 859 (1979), for couplings from sampled blocks.
 */
public final class BlockSpins {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PAIRS = 0x00ff_00ff_00ff_00ffL;
    private static final long ONES = 0x0001_0001_0001_0001L;
    private static final long BITS = 0x0101_0101_0101_0101L;
    private static final long SPREAD = 1 | 1L << 15 | 1L << 30 | 1L << 45;   // times four bits: each at the foot of two bytes

    private BlockSpins() {
    }

    /**
     * Block spins of a board of ±1.
     *
     * @param spins rows and columns, both multiples of b; each entry −1 or 1
     * @param b side of a block, at least 1
     * @param ties for the coins; not asked where b is odd
     */
    public static int[][] majority(int[][] spins, int b, RandomGenerator ties) {
        int rows = Require.atLeast("rows", spins.length, 1, "");
        int columns = spins[0].length;
        byte[] units = new byte[Math.multiplyExact(rows, columns)];
        for (int i = 0; i < rows; i++) {
            Require.sameLength("row " + i, spins[i].length, "row 0", columns);
            for (int j = 0; j < columns; j++) {
                if (spins[i][j] != 1 && spins[i][j] != -1) {
                    throw Require.broken("spins[" + i + "][" + j + "]", spins[i][j], "must be -1 or 1", "");
                }
                units[i * columns + j] = (byte) (spins[i][j] > 0 ? 1 : 0);
            }
        }
        byte[] blocks = majority(units, columns, b, ties);
        int[][] board = new int[rows / b][columns / b];
        for (int k = 0; k < blocks.length; k++) {
            board[k / (columns / b)][k % (columns / b)] = 2 * blocks[k] - 1;
        }
        return board;
    }

    /**
     * Block spins of a board of bytes, row by row, 0 for down and 1 for up, as {@link Spins#units} has them.
     *
     * @param columns length of a row; it and the number of rows are multiples of b
     */
    public static byte[] majority(byte[] units, int columns, int b, RandomGenerator ties) {
        Require.atLeast("columns", columns, 1, "");
        Require.atLeast("b", b, 1, "it is the side of a block");
        if (units.length == 0 || units.length % columns != 0) {
            throw Require.broken("units", units.length, "must be whole rows of " + columns, "");
        }
        int rows = units.length / columns;
        if (rows % b != 0 || columns % b != 0) {
            throw Require.broken("board", rows + " x " + columns, "must have sides that are multiples of b = " + b, "cut it first");
        }
        byte[] blocks = new byte[rows / b * (columns / b)];
        long[] coins = new long[(columns / b + 63) / 64];
        for (int row = 0; row < rows / b; row++) {
            for (int word = 0; b % 2 == 0 && word < coins.length; word++) {
                coins[word] = ties.nextLong();
            }
            int from = b == 2 ? columns / 8 * 4 : 0;
            int into = row * (columns / b);
            long seen = fourBlocksAtATime(units, 2 * row * columns, columns, coins, blocks, into, from)
                    | rest(units, row * b * columns, columns, b, coins, blocks, into, from);
            if ((seen & ~BITS) != 0) {
                throw Require.broken("units", "some byte", "must all be 0 or 1", "0 is down and 1 is up");
            }
        }
        return blocks;
    }

    /** The board, then its block spins, theirs, and so on: levels + 1 boards. */
    public static byte[][] levels(byte[] units, int columns, int b, int levels, RandomGenerator ties) {
        Require.range(0, Require.atLeast("levels", levels, 0, ""), 31);
        byte[][] boards = new byte[levels + 1][];
        boards[0] = units.clone();
        int width = columns;
        for (int level = 1; level <= levels; level++) {
            boards[level] = majority(boards[level - 1], width, b, ties);
            width /= b;
        }
        return boards;
    }

    /** Blocks of two by two, {@code count} of them: sums of two rows, then of two bytes, in eight bytes at once. All bits seen. */
    private static long fourBlocksAtATime(byte[] units, int top, int columns, long[] coins, byte[] blocks, int into, int count) {
        long seen = 0;
        for (int j = 0; j < count; j += 4) {
            long upper = (long) EIGHT.get(units, top + 2 * j);
            long lower = (long) EIGHT.get(units, top + columns + 2 * j);
            seen |= upper | lower;
            long two = upper + lower;
            long coin = (coins[j >> 6] >>> j & 15) * SPREAD & ONES;
            long up = (two + (two >>> 8) & PAIRS) + coin + ONES >>> 2 & ONES;    // 3 or 4, or 2 and a coin: 4 or more
            up |= up >>> 8;
            FOUR.set(blocks, into + j, (int) (up & 0xffff | up >>> 16 & 0xffff_0000L));
        }
        return seen;
    }

    /** Blocks of any size, from one on. All bits seen. */
    private static long rest(byte[] units, int top, int columns, int b, long[] coins, byte[] blocks, int into, int from) {
        long seen = 0;
        for (int j = from; j < columns / b; j++) {
            int up = 0;
            for (int i = 0; i < b; i++) {
                int start = top + i * columns + j * b;
                for (int k = start; k < start + b; k++) {
                    up += units[k];
                    seen |= units[k];
                }
            }
            int coin = b % 2 == 0 ? (int) (coins[j >> 6] >>> j) & 1 : 0;
            blocks[into + j] = (byte) (2 * up + coin > b * b ? 1 : 0);
        }
        return seen;
    }
}

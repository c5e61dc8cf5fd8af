package thermolab.info;

import thermolab.num.Require;

/**
 * Several independent draws taken as one: the distribution of blocks, p(x₁…x_k) = p(x₁) ⋯ p(x_k).
 *
 * <p>Block b stands for the draws that are its digits in base n, the first draw first: with n = 2 and k = 3, block 6 is 1, 1, 0.
 * Its entropy is k H(p). Cost: n to the k entries, of which at most four million are allowed.
 */
public final class Blocks {

    private static final int MOST_BLOCKS = 1 << 22;

    private Blocks() {
    }

    /** The probability of each of the n to the k blocks. */
    public static double[] of(double[] p, int k) {
        Require.distribution("p", p);
        Require.atLeast("k", k, 1, "a block holds at least one draw");
        if (Math.pow(p.length, k) > MOST_BLOCKS) {
            throw Require.broken("k", k, "makes more than " + MOST_BLOCKS + " blocks of " + p.length + " symbols", "");
        }
        double[] blocks = {1};
        for (int draw = 0; draw < k; draw++) {
            double[] longer = new double[blocks.length * p.length];
            for (int b = 0; b < longer.length; b++) {
                longer[b] = blocks[b / p.length] * p[b % p.length];
            }
            blocks = longer;
        }
        return blocks;
    }

    /** The blocks of a message, numbered as above; its length must be a multiple of k. */
    public static int[] split(int[] symbols, int alphabet, int k) {
        Require.atLeast("alphabet", alphabet, 1, "");
        Require.atLeast("k", k, 1, "a block holds at least one draw");
        if (symbols.length % k != 0) {
            throw Require.broken("message", symbols.length + " symbols", "must be a multiple of k = " + k + " long", "");
        }
        int[] blocks = new int[symbols.length / k];
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] < 0 || symbols[i] >= alphabet) {
                throw Require.broken("symbols[" + i + "]", symbols[i], "must be 0 to " + (alphabet - 1), "");
            }
            blocks[i / k] = blocks[i / k] * alphabet + symbols[i];
        }
        return blocks;
    }
}

package chapter23;

/** Many trees of the same kind, of which only the leaves are left. How noisy were the copies, and is the root lost? */
public interface LostRoot {

    /**
     * What was found.
     *
     * @param flip the probability that a copy is turned over
     * @param error one standard error of it
     * @param kept whether leaves of such trees would still tell something of the root after any number of generations
     */
    record Reading(double flip, double error, boolean kept) {
    }

    /**
     * Reads the leaves. In each tree the root is up or down by a fair coin, each node has the same number of children, and each child is a
     * copy of its parent, turned over with one and the same probability below one half.
     *
     * @param leaves [tree][leaf], −1 and 1, at least 200 trees; the leaves in their order, children of one parent side by side, and so for
     *        grandchildren; left as they are
     * @param branches children of each node, at least 2
     */
    Reading read(int[][] leaves, int branches);
}

package thermolab.info;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import thermolab.num.Require;

/**
 * The shortest code that writes each symbol as its own word of bits, no word beginning another.
 *
 * <p>Join the two least likely nodes into one, again and again; a symbol's word is as long as its depth in the tree. The
 * mean length L obeys H ≤ L < H + 1 (bits), and Kraft's sum Σ 2^{−length} is exactly one. Coding blocks of k symbols
 * brings L/k to within 1/k of the entropy, at a table of nᵏ words; an arithmetic coder gets there without the table.
 * Ties go to the node made first, which also keeps the longest word as short as a tie allows. Cost: n log n.
 *
 * <p>A symbol of probability zero never occurs and gets no word (length 0). When a single symbol is possible, its word is
 * empty (length 0 too): a message that cannot surprise takes no bits.
 *
 * <p>Source: Huffman, <i>A method for the construction of minimum-redundancy codes</i> (1952); MacKay (2003), section 5.5.
 */
public final class Huffman {

    private Huffman() {
    }

    /** A leaf or a join of the tree: what it weighs, when it was made, and what it joined (−1 in leaves). */
    private record Node(double weight, int index, int left, int right) {
    }

    /** The length of each symbol's word, in bits. */
    public static int[] lengths(double[] p) {
        Require.distribution("p", p);
        Node[] nodes = new Node[2 * p.length];
        PriorityQueue<Node> lightest =
                new PriorityQueue<>(Comparator.comparingDouble(Node::weight).thenComparingInt(Node::index));
        for (int i = 0; i < p.length; i++) {
            nodes[i] = new Node(p[i], i, -1, -1);
            if (p[i] > 0) {
                lightest.add(nodes[i]);
            }
        }
        int made = p.length;
        while (lightest.size() > 1) {
            Node a = lightest.remove();
            Node b = lightest.remove();
            nodes[made] = new Node(a.weight + b.weight, made, a.index, b.index);
            lightest.add(nodes[made++]);
        }
        int[] depth = new int[made];
        for (int i = made - 1; i >= p.length; i--) { // a join is made after what it joins, so depths flow downward
            depth[nodes[i].left] = depth[i] + 1;
            depth[nodes[i].right] = depth[i] + 1;
        }
        return Arrays.copyOf(depth, p.length);
    }

    /** The words themselves, in canonical order: shorter first, then by symbol. */
    public static PrefixCode code(double[] p) {
        int[] lengths = lengths(p);
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && lengths[i] == 0) {
                return PrefixCode.ofCertain(p.length, i);
            }
        }
        return PrefixCode.ofLengths(lengths);
    }

    /** Mean length Σ pᵢ lengthᵢ, in bits a symbol. */
    public static double meanLength(double[] p) {
        return PrefixCode.meanLength(p, lengths(p));
    }

    /** Mean length of a Huffman code for blocks of k independent draws, in bits a draw. */
    public static double meanLengthOfBlocks(double[] p, int k) {
        return meanLength(Blocks.of(p, k)) / k;
    }
}

package thermolab.power;

import java.util.Arrays;
import thermolab.info.Entropy;
import thermolab.info.Huffman;
import thermolab.info.PrefixCode;
import thermolab.num.Require;

/**
 * What the codes of quantised weights take to store: as they come, in a Huffman code made for them, and at the least.
 *
 * <pre>
 *   fixed    n b                        b bits each
 *   Huffman  n Σ pᵢ lengthᵢ  + table    the lengths of the words make up the table, {@value #LENGTH_BITS} bits a level
 *   entropy  n H(p)                     what independent draws take at the least
 * </pre>
 *
 * <p>H counts how often each level occurs and nothing else: weights that depend on each other could take less.
 *
 * @param values the levels that occur, rising
 * @param counts how often each occurs
 */
public record WeightCode(int[] values, long[] counts) {

    /** Bits with which the length of one word stands in the table. */
    public static final int LENGTH_BITS = 5;

    public WeightCode {
        Require.sameLength("values", values.length, "counts", counts.length);
        values = values.clone();
        counts = counts.clone();
        Entropy.frequencies(counts);
    }

    /** Counts the levels of some weights. */
    public static WeightCode of(int[] codes) {
        int[] sorted = codes.clone();
        Arrays.sort(sorted);
        int[] values = Arrays.stream(sorted).distinct().toArray();
        long[] counts = new long[values.length];
        for (int i = 0, at = 0; i < sorted.length; i++) {
            at += sorted[i] == values[at] ? 0 : 1;
            counts[at]++;
        }
        return new WeightCode(values, counts);
    }

    @Override
    public int[] values() {
        return values.clone();
    }

    @Override
    public long[] counts() {
        return counts.clone();
    }

    /** How often each level occurs, as a share. */
    public double[] frequencies() {
        return Entropy.frequencies(counts);
    }

    /** H, bits a weight. */
    public double entropyBits() {
        return Entropy.shannonBits(frequencies());
    }

    /** Mean length of a word, bits a weight; 0 where all weights are alike. */
    public double huffmanBits() {
        return Huffman.meanLength(frequencies());
    }

    /** The words themselves, in the order of {@link #values}. */
    public PrefixCode words() {
        return Huffman.code(frequencies());
    }

    /** All weights in Huffman's code and the table to read it by, in bits. */
    public double totalBits() {
        return Arrays.stream(counts).sum() * huffmanBits() + (double) LENGTH_BITS * values.length;
    }
}

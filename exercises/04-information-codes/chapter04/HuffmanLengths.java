package chapter04;

import thermolab.exercise.Withholds;

/**
 * The lengths of the words of an optimal prefix code, in which no word begins another.
 *
 * <p>The chapter adds up the cost of Huffman's joins; here the length of each word is wanted, also for symbols that never or
 * always occur.
 */
@Withholds("info.Huffman")
public interface HuffmanLengths {

    /**
     * The length of each symbol's word, in bits.
     *
     * @param p a distribution over n symbols; n is at least 1
     * @return n lengths; 0 for a symbol of probability zero, which gets no word, and 0 for a symbol that is certain, whose
     *     word is empty. Where probabilities tie, any optimal choice is right.
     */
    int[] huffmanLengths(double[] p);
}

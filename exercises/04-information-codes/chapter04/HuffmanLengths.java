package chapter04;

/**
 * The lengths of the words of an optimal prefix code, in which no word begins another.
 *
 * <p>Huffman: join the two nodes of least probability into one whose probability is their sum, until one node is left. The
 * length of a symbol's word is the number of joins above it.
 */
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

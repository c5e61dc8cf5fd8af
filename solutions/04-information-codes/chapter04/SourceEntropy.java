package chapter04;

/**
 * What the next symbol of a source still tells, when the two before it are known.
 *
 * <p>The source writes symbols 0 to k − 1; the chance of each depends on the two before it, and on nothing else. Its
 * F₃ = H₃ − H₂ is a number of the source, not of the text: another text of the same source has the same. From a text of finite
 * length the frequencies of blocks give an estimate that is shifted to one side. (Why? Toss a fair coin twice and ask the text for
 * the entropy.) The task is an estimate that is right on average to a fiftieth of a bit, for alphabets of 8 to 14 symbols and
 * texts of 20 000.
 */
public interface SourceEntropy {

    /**
     * F₃ of the source, in bits a symbol.
     *
     * @param text what the source has written, 20 000 symbols
     * @param alphabet k, the number of different symbols that the source knows
     */
    double thirdOrder(int[] text, int alphabet);
}

package chapter22;

import java.util.List;

/**
 * Against the sentence "Rounded from 32 bits to 4 and half pruned, a network has less entropy than before; for this reason its chip gives off less heat".
 * Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. Hence it is not the fall of an entropy that cools a chip, but bits that are no longer moved and operations that are no longer done.
 * <li>B. By Landauer's principle a file of fewer bits must give off less heat whenever it is read.
 * <li>C. All that a chip draws from its battery leaves it as heat, so the heat of one answer is a sum over its operations and the bits that it moves,
 * each at its price.
 * <li>D. Huffman's words are never shorter on average than the entropy of what they code.
 * <li>E. The entropy of the codes is no term of that sum: a bit is fetched at one price, whether it could be foretold or not.
 * <li>F. The entropy of a code grows by one bit for each halving of the step.
 * <li>G. So two files of different entropies can lead to equal sums: zeros that are stored and multiplied like all other numbers lower the entropy and
 * change no term.
 * <li>H. Most of what a chip draws goes into erasing bits at kT ln 2 each.
 * </ul>
 */
public interface ColderFile {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

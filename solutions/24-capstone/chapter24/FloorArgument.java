package chapter24;

import java.util.List;

/**
 * Against the sentence "Our training costs a hundred million million times the Landauer floor of its overwrites. With 32-bit weights in
 * place of 64-bit ones the floor halves; therefore the bill halves". Which of these reasons carry the argument, and in which order does
 * each follow from those before it?
 *
 * <ul>
 * <li>A. So a change of the floor, by itself, asks for a change of the bill by less than one part in a million million.
 * <li>B. Landauer's bound does not hold for machines that are built of transistors.
 * <li>C. The floor is proportional to the number of bits that are overwritten, so that half the bits have half the floor.
 * <li>D. Hence whether the bill falls, and by how much, does not follow from the bound; it is decided by what moving and switching the bits takes, and a meter tells.
 * <li>E. Half of the bits hold half of the entropy of the labels.
 * <li>F. But that a bound from below has moved says how small the bill could now be, not how large it is: who stands far above may stay where he is.
 * <li>G. A network with 32-bit weights is often as accurate as one with 64 bits.
 * <li>H. A lower temperature of the machine would lower the floor, too.
 * </ul>
 */
public interface FloorArgument {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

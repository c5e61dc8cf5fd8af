package chapter19;

import java.util.List;

/**
 * Against the sentence "A register holds a copy of another one that is kept. Overwriting it with zeros gives off at least k_B T ln 2 for each of its bits,
 * as Landauer has shown". Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. So the least heat of this overwriting is zero, and ln 2 for each bit belongs to bits of which nothing else tells.
 * <li>B. Real memory chips spend many million times as much on each write.
 * <li>C. The second law asks that the bath's entropy rise by what the memory's falls, given all that is kept.
 * <li>D. Given the register that is kept, this one has no entropy that could fall: the bound is zero.
 * <li>E. A circuit reaches the bound: a CNOT from each kept bit onto its copy makes zeros of them, and is one-to-one.
 * <li>F. Erasing slowly enough is logically reversible.
 * <li>G. By the third law a register can't be set to zero perfectly.
 * <li>H. A copy can be made without heat, by a CNOT onto a register of zeros.
 * </ul>
 */
public interface FreeOverwriting {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

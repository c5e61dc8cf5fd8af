package chapter17;

import java.util.List;

/**
 * Against the sentence "a bead that did work on the hand has broken the second law, which therefore holds for large systems only".
 * Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. For a convex function, the mean of its values is never below its value at the mean.
 * <li>B. For a dragged bead the work is Gaussian.
 * <li>C. For a system of any size that starts in equilibrium with its heat bath, at any speed, the mean of exp(−W/T) is exp(−ΔF/T).
 * <li>D. Works below ΔF occur only when the drag is slow.
 * <li>E. That mean is all that the second law speaks of, so it holds for the one bead, and a work below ΔF on a single drag is no
 * exception from it: where some drags cost more than ΔF, others must cost less, or the equality that it follows from would fail.
 * <li>F. Hence the mean of W is at least ΔF.
 * <li>G. On such a drag the bead made energy out of nothing.
 * <li>H. The mean of the exponential of the heat is one as well.
 * </ul>
 */
public interface SecondLawArgument {

    /** Letters of the reasons that carry the argument, in its order; the theorem comes before the inequality that it is put into. */
    List<String> reasons();
}

package chapter11;

import java.util.List;

/**
 * Against the sentence "of two minima with the same training loss, the one with the smaller trace of its Hessian generalises
 * better". Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. So there are two weight vectors that do equally well on every test set and have traces as different as one likes.
 * <li>B. At a minimum of the loss, the Hessian of a network has negative eigenvalues.
 * <li>C. In a network of ReLU units, a layer's weights and biases may be multiplied by a &gt; 0 and the next layer's weights
 * divided by a: each output, for any input, stays what it was.
 * <li>D. Hence the sentence can hold at best for a measure that such a change leaves alone, and for networks that were
 * trained in ways that are named.
 * <li>E. A minimum with a small trace has a lower training loss than one with a large trace.
 * <li>F. Second derivatives with respect to the multiplied weights are divided by a², those with respect to the divided ones
 * multiplied by a².
 * <li>G. In a bath at a high enough temperature, a wide minimum is visited more often than a deep one.
 * <li>H. A Hessian of a large network cannot be computed.
 * </ul>
 */
public interface FlatnessArgument {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

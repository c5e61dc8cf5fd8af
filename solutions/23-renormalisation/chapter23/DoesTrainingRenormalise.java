package chapter23;

import java.util.List;

/**
 * Against the sentence "The layers of a deep network are steps of renormalisation, as both are sums over hidden variables, and that is why deep
 * learning works". Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. Hence that a layer can be written as such a sum explains the success of none of them.
 * <li>B. The visible law of any Boltzmann machine, trained or not, is a sum over its hidden units.
 * <li>C. Renormalisation is possible at a critical point alone.
 * <li>D. So the sum is there in machines that work and in such that don't, and for hidden units that keep a block's vote as for those that keep
 * the product of its spins.
 * <li>E. A hidden spin between two visible ones leaves exactly one coupling between them.
 * <li>F. Gradient descent multiplies what is irrelevant by a factor below one in each layer.
 * <li>G. But it is what tells these apart that makes a step of renormalisation useful: it keeps what bears on what is far off, and the vote tells
 * much of the surroundings, the product hardly anything.
 * <li>H. Later layers of a network with pooling see larger patches of the picture.
 * </ul>
 */
public interface DoesTrainingRenormalise {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

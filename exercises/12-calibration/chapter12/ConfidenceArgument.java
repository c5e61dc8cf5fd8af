package chapter12;

import java.util.List;

/**
 * Against the sentence "training on made the network more accurate, so it is in order that its claims rose". Which of these
 * reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. Dividing all logits by a temperature changes the accuracy.
 * <li>B. Such a gap between two means is a lower bound of the expected calibration error, for any bins.
 * <li>C. On fresh points the share of hits rose from 90 to 92 in a hundred, the mean claim from 93 to 99.
 * <li>D. The Brier score is proper.
 * <li>E. So the mean claim was 3 in a hundred above the hits, and is 7 above them now.
 * <li>F. A network with more hits has a smaller log-loss.
 * <li>G. So the network, though more often right, is off by at least 7 in a hundred on average: claims may rise by as much as
 * hits do, and these rose by more.
 * <li>H. A training loss near zero shows that a network knows its chances.
 * </ul>
 */
public interface ConfidenceArgument {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

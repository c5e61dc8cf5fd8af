package chapter18;

import java.util.List;

/**
 * Against the sentence "SGD has run on a quadratic loss for so long that its mean loss no longer changes; so it is in thermal equilibrium".
 * Which of these reasons carry the argument, and in which order does each follow from those before it? (H has the eigenvalues h₁, h₂, …
 * and D the entries D_ij in the axes of H.)
 *
 * <ul>
 * <li>A. Hence a flat mean loss cannot tell equilibrium from a steady state with currents.
 * <li>B. At thermal equilibrium the loss is at its minimum.
 * <li>C. So two runs whose D differ off the diagonal alone settle at one mean loss.
 * <li>D. In the axes of H the stationary covariance is Σ_ij = 2 D_ij/(h_i + h_j), and the mean loss ½ Σ h_i Σ_ii contains the diagonal of D alone.
 * <li>E. A processor that trains turns all the electricity it takes into heat.
 * <li>F. A larger batch lowers the mean loss at which SGD settles.
 * <li>G. One of the two, with D₁₂ = 0 in a plane, sweeps no area; the other, with D₁₂ ≠ 0 and h₁ ≠ h₂, sweeps area at the rate ½ (h₁ − h₂) Σ₁₂, and
 * equilibrium has no such current.
 * <li>H. The entropy production of SGD falls to zero as the loss stops changing.
 * </ul>
 */
public interface FlatLoss {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

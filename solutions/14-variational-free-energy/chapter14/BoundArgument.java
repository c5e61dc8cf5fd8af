package chapter14;

import java.util.List;

/**
 * Against the sentence "autoencoder P has a higher ELBO than autoencoder Q on the same images, so the images are likelier under P".
 * Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. So the difference of two ELBOs is the difference of two log evidences plus a difference of two gaps, which may have either sign.
 * <li>B. The ELBO of a narrow enough guess exceeds the log evidence.
 * <li>C. For each model, its ELBO is its own log evidence less the divergence of its guess from its own posterior.
 * <li>D. The gap vanishes when there are many images, whatever the encoder is.
 * <li>E. The slope of an ELBO through a draw scatters less than the one by the score.
 * <li>F. Hence the order of the images' likelihoods is open until the gaps are known or bounded, by importance weights for instance.
 * <li>G. That divergence depends on how well the encoder's family fits this posterior: independent Gaussians fit some posteriors and not others.
 * <li>H. The ELBO can be written as a fit less a complexity.
 * </ul>
 */
public interface BoundArgument {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

package chapter16;

import java.util.List;

/**
 * Against the sentence "1/p(x) is the mean of 1/p(x | θ) over the posterior, so a few thousand posterior draws give a good evidence". Let the prior
 * be vague and the data sharp. Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. The identity is false: the mean of 1/p(x | θ) over the posterior is not 1/p(x).
 * <li>B. So with a vague prior nearly all of the true mean comes from places of small likelihood, which hold a tiny share of the posterior.
 * <li>C. Posterior draws cost more than prior draws.
 * <li>D. Written as an integral, the posterior mean of 1/p(x | θ) is ∫ p(θ) dθ / p(x): each place counts with its <i>prior</i> mass, whether or not the
 * posterior visits it.
 * <li>E. Hence the average of the draws is nearly always far too small, the evidence too large, and the draws' own scatter does not show it; the remedy is a
 * ladder, or draws from the prior's side as well.
 * <li>F. A sum of logarithms is not the logarithm of a sum.
 * <li>G. A few thousand posterior draws hold none from there, so what they average is nearly the same small number each time.
 * <li>H. A harmonic mean is always below the arithmetic mean.
 * </ul>
 */
public interface HarmonicArgument {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}

package chapter05;

import java.util.List;

/**
 * "I trained a large Boltzmann machine by CD-1 over night. Its reconstruction error fell from the first hour to the last. So the
 * model got better all night." Answer her: which of these reasons, in which order, show that her conclusion does not follow?
 *
 * <ul>
 * <li>A: What the night was for is the likelihood of the data; an error is of use only as far as it goes with that.</li>
 * <li>B: CD-1 follows a gradient whose negative phase has taken one step from the data, so it need not climb the likelihood.</li>
 * <li>C: The reconstruction error is zero for a good model, and hers was not zero.</li>
 * <li>D: As weights grow, one step up and down leads back to where it began, so the error falls whether or not the
 * likelihood rises.</li>
 * <li>E: A machine with hidden units has a likelihood that is not concave in its weights.</li>
 * <li>F: On machines small enough to enumerate, the likelihood under CD-1 was seen to turn while the error went on falling.</li>
 * <li>G: With more chains in each update CD-1 would have no bias.</li>
 * <li>H: Large machines have more pixels than small ones, so their errors are sums of more terms.</li>
 * </ul>
 *
 * <p>Some are false, and some are true but do not bear on her conclusion. An order is right if each reason stands on those before it:
 * first what is to be judged, then why the method may miss it, then why the reading does not show it, then the witness.
 */
public interface ErrorFell {

    /** The letters of the reasons that carry the answer, in their order. */
    List<String> reasons();
}

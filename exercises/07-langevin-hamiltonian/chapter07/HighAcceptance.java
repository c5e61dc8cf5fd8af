package chapter07;

import java.util.List;

/**
 * "My sampler accepts 99 % of its moves, so its million readings can be trusted." Say why this does not follow, with reasons that
 * carry the argument and no others, in an order in which each rests on those before it.
 *
 * <ul>
 * <li><b>A.</b> So the number of <i>independent</i> readings, on which the error bar rests, may be a handful in a million.
 * <li><b>B.</b> The draws of a hundred-dimensional Gaussian lie on a thin shell about ten units from its centre.
 * <li><b>C.</b> The acceptance says how often the judge lets a move pass, and nothing about how far the move goes.
 * <li><b>D.</b> Readings of which less than half were accepted have a wrong distribution.
 * <li><b>E.</b> So it can be brought as near to one as one likes, by a smaller step, or by paths of half a turn.
 * <li><b>F.</b> The leapfrog keeps volumes in the phase plane at any step.
 * <li><b>G.</b> Moves that were turned down must be left out of the averages, and here there are too few of them to matter.
 * <li><b>H.</b> Then successive places are nearly the same place, or two places in turn, and successive readings nearly copies.
 * </ul>
 */
public interface HighAcceptance {

    /** The letters of the reasons that carry the argument, each resting on those before it: {@code List.of("B", "F")}. */
    List<String> reasons();
}

package chapter03;

import java.util.List;

/**
 * "A crystal is more ordered than a liquid, so its entropy is lower." Reply with an argument about hard spheres in a box of
 * fixed volume: they have no energy but that of motion, and when there are enough of them they crystallise by themselves.
 *
 * <ul>
 * <li>A. At fixed volume, number and energy, that macrostate is found which has the most microstates, and $\ln\Omega$ is its entropy.
 * <li>B. In the crystal the spheres attract one another, and the energy set free pays for the order.
 * <li>C. In a dense disordered packing the spheres jam: each has hardly any room of its own.
 * <li>D. On the sites of a lattice, at the same density, each sphere has room to rattle.
 * <li>E. Ice has a lower entropy than the water that it froze from.
 * <li>F. So at high density the ordered macrostate can have more microstates than the disordered one, and "ordered, so less
 * entropy" is no valid inference.
 * <li>G. The second law does not hold for systems without forces.
 * <li>H. Small boards may show more order, or less, than large ones.
 * </ul>
 */
public interface CrystalArgument {

    /** Letters of the reasons that carry the argument, in an order in which each rests on those before it. */
    List<String> reasons();

    /** Whether the claim's <i>inference</i> (more ordered, hence less entropy) is valid. */
    boolean inferenceIsValid();
}

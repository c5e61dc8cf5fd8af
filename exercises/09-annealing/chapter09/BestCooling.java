package chapter09;

/**
 * Which geometric cooling of a row of states, T_k = T_0 qᵏ, ends most often in its deepest state, if only so many steps can be
 * afforded?
 *
 * <p>The walk is the chapter's: it starts in state 0, proposes the left or the right neighbour, ½ each, and accepts by Metropolis'
 * rule; a proposal beyond an end is refused. How you find the cooling is up to you; the toolkit's exact chain may help.
 */
public interface BestCooling {

    /**
     * A geometric cooling.
     *
     * @param start T_0, positive
     * @param factor q, above 0 and at most 1
     */
    record Cooling(double start, double factor) {
    }

    /**
     * A cooling whose chance to end in the deepest state is within a fiftieth of the best chance that a geometric cooling has.
     *
     * @param energies of the states from left to right, from 0 to 4; one of them is the lowest
     * @param steps n: the temperatures are those of k = 0 to n − 1
     */
    Cooling best(double[] energies, int steps);
}

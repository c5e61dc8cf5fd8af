package chapter23;

import thermolab.exercise.Withholds;

/** A board of spins seen from farther away. */
@Withholds({"sample.BlockSpins", "meter.BlockSpinMeter"})
public interface BlockVote {

    /**
     * One spin for each block of b by b: what most of the block are. Where as many are up as down, chance decides, up as often as down,
     * and for each block anew.
     *
     * @param spins rows of −1 and 1, not always as many as columns; both numbers are multiples of b; left as they are
     * @param b side of a block, from 1 to 8
     * @param seed of the chance: the same seed gives the same board, another seed another one
     * @return rows of −1 and 1, b times fewer each way
     */
    int[][] blockSpin(int[][] spins, int b, long seed);
}

package chapter23;

import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyBlockVote implements BlockVote {

    @Override
    public int[][] blockSpin(int[][] spins, int b, long seed) {
        throw new Unsolved();
    }

    /** A fair coin. */
    int tie(RandomStream random) {
        throw new Unsolved();
    }
}

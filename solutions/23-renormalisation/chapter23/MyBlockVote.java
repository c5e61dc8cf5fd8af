package chapter23;

import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyBlockVote implements BlockVote {

    @Override
    public int[][] blockSpin(int[][] spins, int b, long seed) {
        // BEGIN SOLUTION
        RandomStream random = RandomStream.of(seed);
        int[][] blocks = new int[spins.length / b][spins[0].length / b];
        for (int i = 0; i < blocks.length; i++) {
            for (int j = 0; j < blocks[i].length; j++) {
                int sum = 0;
                for (int k = 0; k < b * b; k++) {
                    sum += spins[i * b + k / b][j * b + k % b];
                }
                blocks[i][j] = sum == 0 ? tie(random) : Integer.signum(sum);
            }
        }
        return blocks;
        // END SOLUTION
    }

    /** A fair coin. */
    int tie(RandomStream random) {
        // BEGIN SOLUTION
        return random.nextBoolean() ? 1 : -1;
        // END SOLUTION
    }
}

package chapter19;

import thermolab.exercise.Unsolved;

public class MyReversibleAdder implements ReversibleAdder {

    @Override
    public long run(int[][] gates, long bits) {
        // BEGIN SOLUTION
        long state = bits;
        for (int[] gate : gates) {
            boolean all = true;
            for (int k = 0; k + 1 < gate.length; k++) {
                all &= (state >> gate[k] & 1) == 1;
            }
            state ^= all ? 1L << gate[gate.length - 1] : 0;
        }
        return state;
        // END SOLUTION
    }

    @Override
    public int[][] reversibleFullAdder() {
        // BEGIN SOLUTION
        return new int[][] {{0, 1, 3}, {0, 1}, {1, 2, 3}, {1, 2}};
        // END SOLUTION
    }

    @Override
    public int[][] cleanFullAdder() {
        // BEGIN SOLUTION
        return new int[][] {{0, 1, 3}, {0, 1}, {1, 2, 3}, {1, 2}, {2, 4}, {3, 5}, {1, 2}, {1, 2, 3}, {0, 1}, {0, 1, 3}};
        // END SOLUTION
    }
}

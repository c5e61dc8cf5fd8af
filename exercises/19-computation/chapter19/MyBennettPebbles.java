package chapter19;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyBennettPebbles implements BennettPebbles {

    @Override
    public int[] bennettPebble(int n) {
        throw new Unsolved();
    }

    /** The game on the nodes after {@code from}, or the same backwards. */
    private void play(int from, int nodes, boolean back, List<Integer> moves) {
        throw new Unsolved();
    }
}

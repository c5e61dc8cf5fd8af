package chapter19;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyBennettPebbles implements BennettPebbles {

    @Override
    public int[] bennettPebble(int n) {
        // BEGIN SOLUTION
        List<Integer> moves = new ArrayList<>();
        play(0, n, false, moves);
        return moves.stream().mapToInt(move -> move).toArray();
        // END SOLUTION
    }

    /** The game on the nodes after {@code from}, or the same backwards. */
    private void play(int from, int nodes, boolean back, List<Integer> moves) {
        // BEGIN SOLUTION
        if (nodes == 1) {
            moves.add(from + 1);
            return;
        }
        int half = nodes / 2;
        play(from, half, false, moves);
        play(from + half, nodes - half, back, moves);
        play(from, half, true, moves);
        // END SOLUTION
    }
}

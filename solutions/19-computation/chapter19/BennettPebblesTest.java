package chapter19;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = BennettPebbles.class, number = 6, title = "Bennett's pebbles", points = 2, hints = {
    "Go to the middle, go from there to the end, take the first half back: three times the same game.",
    "The game from a node that has a pebble is the game from node 0, with all names moved up.",
    "To take a part back is to play it backwards. What is the game backwards, if it is made of such parts?"})
public class BennettPebblesTest {

    /** Plays the game; the most pebbles at once. */
    private static int played(int n, int[] moves) {
        boolean[] pebble = new boolean[n + 1];
        pebble[0] = true;
        int count = 0;
        int most = 0;
        for (int move : moves) {
            assertTrue(move >= 1 && move <= n, "node " + move + " is none of 1 to " + n);
            assertTrue(pebble[move - 1], "node " + (move - 1) + " has no pebble when node " + move + " is moved");
            pebble[move] = !pebble[move];
            count += pebble[move] ? 1 : -1;
            most = Math.max(most, count);
        }
        for (int i = 1; i <= n; i++) {
            assertEquals(i == n, pebble[i], "pebble on node " + i + " at the end");
        }
        return most;
    }

    @Checks(points = 1, idea = "Each move follows a node with a pebble, and one pebble is left, on the last node")
    void isLegal(BennettPebbles answer) {
        for (int n : new int[] {1, 2, 3, 4, 7, 8, 13, 100}) {
            played(n, answer.bennettPebble(n));
        }
    }

    @Checks(points = 1, idea = "Halves within halves: few pebbles, and three times the moves for twice the nodes")
    void isThrifty(BennettPebbles answer) {
        for (int k = 0; k <= 8; k++) {
            int[] moves = answer.bennettPebble(1 << k);
            assertTrue(played(1 << k, moves) <= k + 1, "pebbles for " + (1 << k) + " nodes");
            assertTrue(moves.length <= Math.round(Math.pow(3, k)), "moves for " + (1 << k) + " nodes");
        }
        for (int n : new int[] {3, 5, 11, 100, 1000}) {
            int most = 33 - Integer.numberOfLeadingZeros(n - 1);
            assertTrue(played(n, answer.bennettPebble(n)) <= most, "pebbles for " + n + " nodes");
        }
    }
}

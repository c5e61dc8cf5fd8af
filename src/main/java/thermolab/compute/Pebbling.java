package thermolab.compute;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Bennett's pebble game: how to run a long chain of steps one-to-one in little memory, by computing back what is not needed any more.
 *
 * <p>Node i is the state after step i of a computation; a pebble on it says that a register holds it. A pebble may be put on node i or taken from it
 * only where node i − 1 has one (node 0, the input, always has): to clear a register one has to know how it came about. The game ends with one
 * pebble, on node n.
 *
 * <pre>
 *   Bennett: run the first part, run the second part, run the first part backwards
 *     M(n) = 2 M(m) + M(n − m),  P(n) = 1 + max(P(m), P(n − m));  for n = 2^k: M = 3^k moves, P = k + 1 pebbles      [bennett]
 *   Fewest moves with p pebbles:  F(n, p) = min over m of F(m, p) + F(n − m, p − 1) + F(m, p − 1)                     [fewest]
 *   p pebbles reach no farther than node 2^(p − 1)                                                                  [reach]
 * </pre>
 *
 * <p>Source: Bennett, SIAM J. Comput. 18, 766 (1989); [fewest]: Knill, arXiv:math/9508218; [reach]: Li and Vitányi, Proc. R. Soc. A 452 (1996) 769.
 *
 * @param nodes n
 * @param moves the node whose pebble is put or taken at each move
 */
public record Pebbling(int nodes, int[] moves) {

    private static final int MOST_LISTED = 4096;
    private static final int MOST_NODES = 1 << 20;
    private static final int MOST_PLANNED = 512;
    private static final int MOST_SEARCHED = 16;
    private static final long NONE = Long.MAX_VALUE / 8;

    public Pebbling {
        nodes(nodes, MOST_LISTED);
        moves = moves.clone();
        play(nodes, moves);
    }

    /** Bennett's game for n nodes, the first part being the smaller half; n up to 4096. */
    public static Pebbling bennett(int nodes) {
        nodes(nodes, MOST_LISTED);
        int[] moves = new int[(int) bennettMoves(nodes)];
        fill(moves, 0, 0, nodes, false);
        return new Pebbling(nodes, moves);
    }

    /** Writes the game from a pebbled node on, or the game backwards, and says where its end is in the list. */
    private static int fill(int[] moves, int at, int from, int length, boolean backwards) {
        if (length == 1) {
            moves[at] = from + 1;
            return at + 1;
        }
        int first = length / 2;
        int next = fill(moves, at, from, first, false);
        next = fill(moves, next, from + first, length - first, backwards);                                 // [bennett]
        return fill(moves, next, from, first, true);
    }

    /** How many moves Bennett's game takes, for n up to 2^20: 3^k for n = 2^k. */
    public static long bennettMoves(int nodes) {
        nodes(nodes, MOST_NODES);
        return nodes == 1 ? 1 : 2 * bennettMoves(nodes / 2) + bennettMoves(nodes - nodes / 2);
    }

    /** How many pebbles Bennett's game needs: ⌈log₂ n⌉ + 1, for n up to 2^20. */
    public static int bennettPebbles(int nodes) {
        nodes(nodes, MOST_NODES);
        return 33 - Integer.numberOfLeadingZeros(nodes - 1);
    }

    /** [reach] The last node on which so many pebbles, 1 to 31, can leave a single one. */
    public static long reach(int pebbles) {
        if (pebbles < 1 || pebbles > 31) {
            throw Require.broken("pebbles", pebbles, "must be between 1 and 31", "");
        }
        return 1L << pebbles - 1;
    }

    /** The fewest moves with at most so many pebbles, by [fewest]; n up to 512. */
    public static long fewestMoves(int nodes, int pebbles) {
        reachable(nodes, pebbles, MOST_PLANNED);
        long[] least = new long[nodes + 1];                  // with one pebble
        Arrays.fill(least, NONE);
        least[1] = 1;
        for (int p = 2; p <= Math.min(pebbles, nodes); p++) {
            long[] more = new long[nodes + 1];
            Arrays.fill(more, NONE);
            more[1] = 1;
            for (int n = 2; n <= nodes; n++) {
                for (int m = 1; m < n; m++) {
                    more[n] = Math.min(more[n], Math.min(NONE, more[m] + least[n - m] + least[m]));         // [fewest]
                }
            }
            least = more;
        }
        return least[nodes];
    }

    /** The fewest moves, by trying all positions of the game breadth first; n up to 16. */
    public static int fewestMovesBySearch(int nodes, int pebbles) {
        reachable(nodes, pebbles, MOST_SEARCHED);
        int[] distance = new int[1 << nodes];
        Arrays.fill(distance, -1);
        int[] queue = new int[1 << nodes];
        distance[0] = 0;
        int end = 1;
        for (int head = 0; head < end; head++) {
            for (int node = 0; node < nodes; node++) {
                int after = queue[head] ^ 1 << node;
                boolean allowed = node == 0 || (queue[head] >> node - 1 & 1) == 1;
                if (allowed && distance[after] < 0 && Integer.bitCount(after) <= pebbles) {
                    distance[after] = distance[queue[head]] + 1;
                    queue[end++] = after;
                }
            }
        }
        return distance[1 << nodes - 1];
    }

    /** How many pebbles lie at once at most. */
    public int pebbles() {
        int most = 0;
        for (boolean[] position : positions()) {
            int count = 0;
            for (boolean pebble : position) {
                count += pebble ? 1 : 0;
            }
            most = Math.max(most, count);
        }
        return most;
    }

    /** Which nodes 1 … n (as 0 … n − 1) have a pebble, before the first move and after each: the film of the game. */
    public boolean[][] positions() {
        return play(nodes, moves);
    }

    @Override
    public int[] moves() {
        return moves.clone();
    }

    private static boolean[][] play(int nodes, int[] moves) {
        boolean[][] film = new boolean[moves.length + 1][nodes];
        for (int k = 0; k < moves.length; k++) {
            int node = Require.index("moves[" + k + "]", moves[k], nodes + 1) - 1;
            if (node < 0 || node > 0 && !film[k][node - 1]) {
                throw Require.broken("moves[" + k + "]", moves[k], "must follow a node that has a pebble", "pebble node " + node + " first");
            }
            film[k + 1] = film[k].clone();
            film[k + 1][node] = !film[k][node];
        }
        boolean[] last = film[moves.length];
        for (int i = 0; i < nodes; i++) {
            if (last[i] != (i == nodes - 1)) {
                throw Require.broken("last position", Arrays.toString(last), "must have one pebble, on the last node", "take the others back");
            }
        }
        return film;
    }

    private static void nodes(int nodes, int most) {
        if (nodes < 1 || nodes > most) {
            throw Require.broken("nodes", nodes, "must be between 1 and " + most, "a number of steps");
        }
    }

    private static void reachable(int nodes, int pebbles, int most) {
        nodes(nodes, most);
        if (pebbles < 1 || pebbles < 31 && nodes > reach(pebbles)) {
            throw Require.broken("pebbles", pebbles, "must be at least " + bennettPebbles(nodes) + " for " + nodes + " nodes", "");
        }
    }
}

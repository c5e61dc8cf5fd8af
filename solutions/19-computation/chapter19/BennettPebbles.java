package chapter19;

import thermolab.exercise.Withholds;

/**
 * The pebble game on nodes 1 to n: a pebble may be put on a node, or taken from it, only while the node before it has one; node 0 always has.
 */
@Withholds("compute.Pebbling")
public interface BennettPebbles {

    /**
     * A game that begins without pebbles and ends with one, on node n: the node whose pebble is put or taken, move by move. For n a power of two no
     * more moves than n to the power log₂ 3, and never more pebbles at once than log₂ n, rounded up, and one.
     *
     * @param n from 1 to 1000
     */
    int[] bennettPebble(int n);
}

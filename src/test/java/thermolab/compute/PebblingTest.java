package thermolab.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PebblingTest {

    @Test
    void bennettTakesThreeToTheKAndKPlusOnePebbles() {
        for (int k = 0; k <= 8; k++) {
            Pebbling game = Pebbling.bennett(1 << k);
            assertEquals(Math.round(Math.pow(3, k)), game.moves().length);
            assertEquals(game.moves().length, Pebbling.bennettMoves(1 << k));
            assertEquals(k + 1, game.pebbles());
            assertEquals(k + 1, Pebbling.bennettPebbles(1 << k));
        }
        for (int n = 1; n <= 70; n++) {
            assertEquals(Pebbling.bennettPebbles(n), Pebbling.bennett(n).pebbles(), n + " nodes");
            assertEquals(Pebbling.bennettMoves(n), Pebbling.bennett(n).moves().length);
        }
        assertArrayEquals(new int[] {1, 2, 1}, Pebbling.bennett(2).moves());
    }

    @Test
    void fewestMovesAreThoseThatTryingAllPositionsFinds() {
        for (int nodes = 1; nodes <= 9; nodes++) {
            for (int pebbles = Pebbling.bennettPebbles(nodes); pebbles <= nodes + 1; pebbles++) {
                assertEquals(Pebbling.fewestMovesBySearch(nodes, pebbles), Pebbling.fewestMoves(nodes, pebbles), nodes + " nodes, " + pebbles);
            }
            assertEquals(2 * nodes - 1, Pebbling.fewestMoves(nodes, nodes));
        }
        for (int pebbles = 1; pebbles <= 5; pebbles++) {
            assertEquals(1 << pebbles - 1, Pebbling.reach(pebbles));
        }
    }

    @Test
    void illegalGamesAreRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Pebbling(2, new int[] {2})).getMessage().contains("must follow"));
        assertThrows(IllegalArgumentException.class, () -> new Pebbling(2, new int[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> new Pebbling(2, new int[] {3}));
        assertThrows(IllegalArgumentException.class, () -> Pebbling.fewestMoves(5, 3));
        assertThrows(IllegalArgumentException.class, () -> Pebbling.bennett(0));
        assertThrows(IllegalArgumentException.class, () -> Pebbling.reach(0));
    }
}

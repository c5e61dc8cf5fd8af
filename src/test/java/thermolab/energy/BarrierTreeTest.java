package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The row of eight states of course reference anneal.hajek, whose valleys and passes can be read off it. */
class BarrierTreeTest {

    private static final double[] ROW = {1, 2, 0.5, 1.8, 3, 0, 2.5, 0.8};
    private static final double NONE = Double.NaN;

    private static int[][] row(int states) {
        int[][] neighbours = new int[states][];
        Arrays.setAll(neighbours, i -> i == 0 ? new int[] {1} : i == states - 1 ? new int[] {i - 1} : new int[] {i - 1, i + 1});
        return neighbours;
    }

    @Test
    void valleysOfARowOfStates() {
        Landscape landscape = Landscape.of(ROW, row(8));
        assertArrayEquals(new double[] {5, 2, 7, 0}, landscape.valleys().stream().mapToDouble(v -> v.state()[0]).toArray());
        assertEquals(2.5, landscape.barrier(1));
        assertEquals(1.7, landscape.barrier(2), 1e-12);
        assertEquals(1, landscape.barrier(3));
    }

    @Test
    void branchesJoinAtTheirPass() {
        BarrierTree tree = BarrierTree.of(Landscape.of(ROW, row(8)));
        assertArrayEquals(new double[] {1, 3, 2, 4}, tree.places());
        double[] x = {3, 3, 4, 4, 4, 1, 1, 2, 2, 2, 1.5, 1.5, 3.5, 3.5, 3.5};
        double[] energy = {0.5, 2, 2, 1, NONE, 0, 2.5, 2.5, 0.8, NONE, 2.5, 3, 3, 2, NONE};
        assertArrayEquals(x, tree.lineX());
        assertArrayEquals(energy, tree.lineEnergy());
    }

    @Test
    void valleysWithoutAWayStandSideBySide() {
        BarrierTree tree = BarrierTree.of(Landscape.of(new double[] {0, 1, 3, 2}, new int[][] {{1}, {0}, {3}, {2}}));
        assertEquals(0, tree.lineX().length);
        assertArrayEquals(new double[] {1, 2}, tree.places());
    }

    @Test
    void refusesAMoveWithoutAWayBack() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Landscape.of(new double[] {0, 1, 2}, new int[][] {{1}, {2}, {1}})).getMessage();
        assertTrue(message.contains("neighbours[1]"), message);
    }
}

package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void bothEndsAreIncluded() {
        assertArrayEquals(new double[] {-1, 0, 1, 2}, Grid.linear(-1, 2, 4));
        assertArrayEquals(new double[] {3, 2, 1}, Grid.linear(3, 1, 3));
        assertArrayEquals(new double[] {0.01, 0.1, 1, 10}, Grid.logarithmic(0.01, 10, 4), 1e-14);
        assertEquals(10, Grid.logarithmic(0.01, 10, 7)[6]);
        assertArrayEquals(new double[] {2, 3, 4}, Grid.integers(2, 4));
        assertEquals(0, Grid.integers(2, 1).length);
    }

    @Test
    void valuesFollowTheirPoints() {
        assertArrayEquals(new double[] {4, 9, 16}, Grid.map(Grid.integers(2, 4), x -> x * x));
    }

    @Test
    void gridsWithoutTwoEndsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Grid.linear(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Grid.linear(0, Double.NaN, 3));
        assertThrows(IllegalArgumentException.class, () -> Grid.logarithmic(0, 1, 3));
    }
}

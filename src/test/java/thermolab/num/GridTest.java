package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void pointsAreEvenAndEndExactlyWhereAsked() {
        assertArrayEquals(new double[] {1, 1.5, 2}, Grid.linear(1, 2, 3), 1e-15);
        double[] down = Grid.linear(0.3, -0.1, 1001);
        assertEquals(0.3, down[0]);
        assertEquals(-0.1, down[1000]);
        assertThrows(IllegalArgumentException.class, () -> Grid.linear(0, 1, 1));
    }

    @Test
    void neighboursOnALogarithmicAxisHaveOneRatio() {
        double[] x = Grid.logarithmic(1e-3, 1e3, 7);
        assertArrayEquals(new double[] {1e-3, 1e-2, 1e-1, 1, 10, 100, 1000}, x, 1e-12);
        assertEquals(1e-3, x[0]);
        assertEquals(1e3, x[6]);
        assertThrows(IllegalArgumentException.class, () -> Grid.logarithmic(0, 1, 3));
    }

    @Test
    void wholeNumbersIncludeBothEnds() {
        assertArrayEquals(new double[] {-1, 0, 1, 2}, Grid.integers(-1, 2));
        assertEquals(0, Grid.integers(2, 1).length);
    }

    @Test
    void mapLeavesItsArgumentAlone() {
        double[] x = {1, 2};
        assertArrayEquals(new double[] {1, 4}, Grid.map(x, v -> v * v));
        assertArrayEquals(new double[] {1, 2}, x);
    }
}

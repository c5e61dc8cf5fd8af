package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import thermolab.num.Grid;

class ContourTest {

    private static double[][] heights(double[] axis, DoubleBinaryOperator f) {
        double[][] z = new double[axis.length][axis.length];
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < z.length; j++) {
                z[i][j] = f.applyAsDouble(axis[j], axis[i]);
            }
        }
        return z;
    }

    @Test
    void contoursOfABowlAreClosedCircles() {
        double[] axis = Grid.linear(-2, 2, 41);
        double step = 0.1;
        for (double level : new double[] {0.3, 1, 2.7}) {
            List<List<double[]>> lines = Contour.lines(axis, axis, heights(axis, (x, y) -> x * x + y * y), level);
            assertEquals(1, lines.size(), "one circle at " + level);
            List<double[]> circle = lines.get(0);
            assertEquals(0, Math.hypot(circle.get(0)[0] - circle.get(circle.size() - 1)[0], circle.get(0)[1] - circle.get(circle.size() - 1)[1]));
            double radius = Math.sqrt(level);
            for (double[] point : circle) { // chord of a parabola over one step: off by at most step²/4 in height
                assertEquals(radius, Math.hypot(point[0], point[1]), step * step / 4 / (2 * radius) * 1.5);
            }
        }
    }

    @Test
    void contoursOfAPlaneAreExact() {
        double[] axis = Grid.linear(0, 1, 5);
        List<List<double[]>> lines = Contour.lines(axis, axis, heights(axis, (x, y) -> x + 2 * y), 1.1);
        assertEquals(1, lines.size());
        for (double[] point : lines.get(0)) {
            assertEquals(1.1, point[0] + 2 * point[1], 1e-12);
        }
    }

    @Test
    void saddleHasTwoLinesThatDoNotCross() {
        double[] axis = Grid.linear(-1, 1, 4); // its middle cell has the saddle inside
        List<List<double[]>> lines = Contour.lines(axis, axis, heights(axis, (x, y) -> x * y), 0.01);
        assertEquals(2, lines.size());
        assertTrue(Contour.lines(axis, axis, heights(axis, (x, y) -> x * y), 5).isEmpty());
    }

    @Test
    void levelsAreRoundAndInside() {
        assertEquals(List.of(5.0, 10.0, 15.0, 20.0, 25.0), Arrays.stream(Levels.inside(0, 30, 8)).boxed().toList());
        assertEquals(0.2, Levels.step(0, 1, 5), 1e-12);
        assertEquals(5e-4, Levels.step(-1e-3, 1e-3, 5), 1e-15);
    }
}

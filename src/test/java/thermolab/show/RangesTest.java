package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.show.Axis.Range;
import thermolab.show.Series.Kind;

class RangesTest {

    private static final double[] X = {1, 2, 4};
    private static final double[] Y = {3, 5, 4};
    private static final Axis LINEAR = Axis.linear("y");

    private static Series series(Kind kind, double... errors) {
        return new Series(kind, "s", X, Y, errors);
    }

    private static void assertHolds(Range range, double low, double high) {
        assertTrue(range.low() < low && range.low() > low - 0.1 * (high - low), range.toString());
        assertTrue(range.high() > high && range.high() < high + 0.1 * (high - low), range.toString());
    }

    @Test
    void errorBarsAreInside() {
        assertHolds(Ranges.ofY(LINEAR, List.of(series(Kind.POINTS, 1, 1, 1))), 2, 6);
        assertHolds(Ranges.ofY(LINEAR, List.of(series(Kind.POINTS, Double.NaN, 3, 1))), 2, 8);
    }

    @Test
    void barsStandOnZeroAndCountWithTheirWidth() {
        Range y = Ranges.ofY(LINEAR, List.of(series(Kind.BARS)));
        assertHolds(y, 0, 5);
        assertEquals(0, y.low(), 0.03, "no margin below the foot, but for a hair");
        assertHolds(Ranges.ofX(LINEAR, List.of(series(Kind.BARS))), 0.55, 4.45);
    }

    @Test
    void setRangeKeepsItsEndsInside() {
        assertHolds(Ranges.ofY(LINEAR.withRange(0, 1), List.of(series(Kind.LINE))), 0, 1);
        assertHolds(Ranges.ofY(LINEAR.toLogarithmic().withRange(1, 10), List.of(series(Kind.LINE))), 1, 10);
    }

    @Test
    void referenceLinesAreInside() {
        Series exact = Series.horizontal("exact", -5);
        assertHolds(Ranges.ofY(LINEAR, List.of(series(Kind.LINE), exact)), -5, 5);
        assertHolds(Ranges.ofX(LINEAR, List.of(series(Kind.LINE), exact)), 1, 4);
    }

    @Test
    void oneValueGetsRoomAroundIt() {
        Series one = Series.of(Kind.POINTS, "one", new double[] {3}, new double[] {0});
        assertEquals(new Range(1.5, 4.5), Ranges.ofX(LINEAR, List.of(one)));
        assertEquals(new Range(-0.5, 0.5), Ranges.ofY(LINEAR, List.of(one)));
    }
}

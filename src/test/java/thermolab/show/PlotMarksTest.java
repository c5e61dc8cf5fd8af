package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.num.Estimate;
import thermolab.num.Grid;

/** Marks beyond lines and points: what is drawn, where, and what is refused. */
class PlotMarksTest {

    private static final int BLUE = 0x0072B2;
    private static final int VERMILION = 0xD55E00;
    private static final double[] X = {1, 2, 3};
    private static final double[] Y = {5, 6, 7};
    private static final Plot EMPTY = Plot.xy("Title", "x (m)", "y (J)", "alt");

    private static String message(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static int errorBarHeight(Plot plot) {
        int[] extent = Pixels.extent(plot.image(), BLUE);
        return extent[3] - extent[2];
    }

    @Test
    void pointsTakeEstimatesAsTheyAre() {
        double[] x = {1, 2};
        Plot taken = Plot.xy("t", "x", "y", "Two points").points("p", x,
                new thermolab.num.Estimate[] {new thermolab.num.Estimate(3, 0.5), new thermolab.num.Estimate(4, 0.25)});
        Plot given = Plot.xy("t", "x", "y", "Two points").points("p", x, new double[] {3, 4}, new double[] {0.5, 0.25});
        org.junit.jupiter.api.Assertions.assertArrayEquals(given.png(), taken.png());
    }

    @Test
    void errorBarsOfPointsAreAsLongAsTheirErrors() {
        Plot axes = EMPTY.yRange(0, 10).xRange(0, 2);
        double[] one = {1};
        double[] five = {5};
        int short1 = errorBarHeight(axes.points("p", one, five, new double[] {1.5}));
        int long1 = errorBarHeight(axes.points("p", one, five, new double[] {3}));
        int whole = errorBarHeight(axes.points("p", one, five, new double[] {4.5}));
        assertEquals(2, (double) (long1 + 2) / (short1 + 2), 0.03, "twice the error, twice the bar: " + short1 + ", " + long1);
        assertEquals(long1 - short1, whole - long1, 2, "pixels");
    }

    @Test
    void estimatesBringTheirErrors() {
        Plot given = EMPTY.points("p", X, Y, new double[] {0.5, 1, 0.25});
        Plot brought = EMPTY.points("p", X, new Estimate(5, 0.5), new Estimate(6, 1), new Estimate(7, 0.25));
        assertArrayEquals(given.png(), brought.png());
        assertThrows(IllegalArgumentException.class, () -> EMPTY.points("p", X, new Estimate(5, 0.5)));
    }

    @Test
    void errorBarsStandOnBarsToo() {
        Plot axes = EMPTY.yRange(0, 10).xRange(0, 3);
        double[] x = {1, 2};
        double[] y = {5, 1};
        int bare = errorBarHeight(axes.bars("b", x, y));
        int small = errorBarHeight(axes.bars("b", x, y, new double[] {2, Double.NaN}));
        int large = errorBarHeight(axes.bars("b", x, y, new double[] {4, Double.NaN}));
        assertEquals(large - small, small - bare, 4, "each 2 J more is as many pixels: " + bare + ", " + small + ", " + large);
        assertTrue(small > bare + 50, bare + ", " + small + ", " + large);
    }

    @Test
    void aSingleBarIsDrawn() {
        assertTrue(Pixels.count(EMPTY.bars("b", new double[] {1}, new double[] {5}).image(), BLUE) > 1000);
        assertTrue(Pixels.count(EMPTY.xRange(0, 2).bars("b", new double[] {1}, new double[] {5}).image(), BLUE) > 1000);
    }

    @Test
    void runAndItsExactLineHaveOneColourAndOneEntry() {
        Plot pair = EMPTY.line("T = 2", X, Y).points("T = 2", X, Y, new double[] {1, 1, 1}).band("T = 2", X, Y, new double[] {6, 7, 8});
        assertTrue(Pixels.count(pair.image(), BLUE) > 500);
        assertEquals(0, Pixels.count(pair.image(), VERMILION));
        assertEquals(1, Legend.entries(pair.series()).size());
        assertTrue(message(() -> EMPTY.points("a", X, Y).points("a", X, Y)).startsWith("name (a) must differ"));
        assertTrue(message(() -> EMPTY.bars("a", X, Y).line("a", X, Y)).startsWith("name (a) must differ"));
    }

    @Test
    void circleIsRoundOnEqualAxes() {
        double[] angle = Grid.linear(0, 2 * Math.PI, 200);
        Plot circle = EMPTY.line("r", Grid.map(angle, Math::cos), Grid.map(angle, Math::sin));
        int[] stretched = Pixels.extent(circle.image(), BLUE);
        int[] round = Pixels.extent(circle.equalAxes().image(), BLUE);
        assertTrue(Math.abs(stretched[1] - stretched[0] - (stretched[3] - stretched[2])) > 100, Arrays.toString(stretched));
        assertEquals(round[1] - round[0], round[3] - round[2], 4, Arrays.toString(round));
        assertTrue(message(() -> circle.equalAxes().logX()).contains("must be linear"));
    }

    @Test
    void pictureShrinksWhereRangesAreSetOnEqualAxes() {
        Plot wide = EMPTY.line("l", X, Y).xRange(0, 10).yRange(5, 7).equalAxes();
        assertTrue(wide.image().getHeight() < 500, wide.image().getHeight() + " pixels high");
        assertEquals(1440, wide.image().getWidth(), 2);
    }

    @Test
    void namesAtLineEndsTakeTheLegendsPlace() {
        Plot two = EMPTY.line("first", X, Y).line("second", X, new double[] {5, 5, 7});
        int below = Pixels.extent(two.image(), BLUE)[3];
        int beside = Pixels.extent(two.directLabels().image(), BLUE)[3];
        assertTrue(below > beside + 40, "the legend has a blue sample at the bottom: " + below + ", " + beside);
    }

    @Test
    void cycleIsFilledAndHasHeads() {
        double[] x = {1, 1, 2, 2};
        double[] y = {1, 2, 2, 1};
        int filled = Pixels.count(EMPTY.cycle("engine", x, y).image(), BLUE);
        int bare = Pixels.count(EMPTY.line("engine", new double[] {1, 1, 2, 2, 1}, new double[] {1, 2, 2, 1, 1}).image(), BLUE);
        assertTrue(filled > bare + 800, "heads are solid: " + bare + ", " + filled);
    }

    @Test
    void logarithmicAxisWithOnePowerOfTenLabelsTwosAndFives() {
        Ticks ticks = Ticks.of(Axis.linear("x").toLogarithmic(), new Axis.Range(0.02, 0.95));
        assertEquals("0.05", ticks.label(0.05));
        assertEquals("0.1", ticks.label(0.1));
        assertEquals(" ", ticks.label(0.03));
    }

    @Test
    void lowPicturesHaveTheirLinesToo() {
        for (int[] size : new int[][] {{480, 170}, {160, 160}, {300, 180}, {700, 160}, {160, 600}}) {
            Plot low = EMPTY.size(size[0], size[1]).line("a", X, Y);
            int[] extent = Pixels.extent(low.image(), BLUE);
            assertTrue(extent[3] - extent[2] > 40 && extent[1] - extent[0] > 40, size[0] + " x " + size[1]);
        }
        Plot named = EMPTY.size(160, 160);
        for (int k = 0; k < 8; k++) {
            named = named.line("a run of many " + k, X, Y);
        }
        assertTrue(message(named::image).startsWith("size (160 x 160) must leave room"));
    }

    @Test
    void aWayAndItsExactLineShareOneColour() {
        Plot both = EMPTY.path("run", X, Y).line("run", X, new double[] {6, 6, 6});
        assertEquals(0, Pixels.count(both.image(), VERMILION));
        assertTrue(message(() -> EMPTY.path("a", X, Y).path("a", X, Y)).startsWith("name (a) must differ"));
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals("b: low[1] (6.0) must not be above high[1] (5.0)",
                message(() -> EMPTY.band("b", X, Y, new double[] {6, 5, 8})));
        assertEquals("b: high[2] (NaN) must be a finite number; a band has no gaps; draw two bands",
                message(() -> EMPTY.band("b", X, Y, new double[] {6, 7, Double.NaN})));
        assertEquals("w: y[1] (NaN) must be a finite number; a way has no gaps",
                message(() -> EMPTY.path("w", X, new double[] {1, Double.NaN, 2})));
        assertTrue(message(() -> EMPTY.cycle("c", new double[1], new double[1])).startsWith("c: number of points (1)"));
        assertEquals("b: errors[0] (-1.0) must be zero or positive, and finite",
                message(() -> EMPTY.bars("b", X, Y, new double[] {-1, 0, 0})));
        assertTrue(message(() -> EMPTY.histogram("h", new double[] {1, Double.NaN}, 0, 1, 4, v -> 1)).startsWith("samples[1] (NaN)"));
        assertTrue(message(() -> EMPTY.histogram("h", X, 0, 1, 4, v -> 2)).startsWith("integral of the density (2.0"));
    }
}

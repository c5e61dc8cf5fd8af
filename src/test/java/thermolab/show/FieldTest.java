package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FieldTest {

    private static final Field EMPTY = Field.of("Field", "x", "y", "alt", -1, 1, -1, 1);

    private static String message(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    /** Relative luminance as in WCAG. */
    private static double luminance(Color colour) {
        double[] light = new double[3];
        float[] rgb = colour.getRGBColorComponents(null);
        for (int k = 0; k < 3; k++) {
            light[k] = rgb[k] <= 0.04045 ? rgb[k] / 12.92 : Math.pow((rgb[k] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    @Test
    void coloursGrowDarkerSoThatTheyPrintInGrey() {
        ColourScale scale = new ColourScale(0, 1, false);
        for (int i = 1; i < ColourScale.STEPS; i++) {
            double before = luminance(scale.of((i - 1.0) / (ColourScale.STEPS - 1)));
            double after = luminance(scale.of((double) i / (ColourScale.STEPS - 1)));
            assertTrue(after < before, "step " + i + ": " + before + ", " + after);
        }
        ColourScale signed = new ColourScale(-1, 1, true);
        assertTrue(luminance(signed.of(0)) > 0.9 && luminance(signed.of(-1)) < 0.3 && luminance(signed.of(1)) < 0.3);
        assertTrue(signed.of(-1).getBlue() > signed.of(-1).getRed() && signed.of(1).getRed() > signed.of(1).getBlue());
    }

    @Test
    void cellsStandWhereTheirRowsAndColumnsAre() {
        Field field = Field.of("Cells", "x", "y", "alt", 0, 2, 0, 2).heat("h", new double[][] {{0, 0}, {0, 1}});
        BufferedImage image = field.image();
        int dark = new ColourScale(0, 1, false).of(1).getRGB() & 0xFFFFFF;
        int[] axes = Pixels.extent(image, new ColourScale(0, 1, false).of(0).getRGB() & 0xFFFFFF);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < (axes[0] + axes[1]) / 2 - 40; x++) {
                assertTrue(!Pixels.is(image, x, y, dark), "dark at " + x + ", " + y);
            }
        }
        assertTrue(Pixels.count(image, dark) > 50_000, "the cell at high x and high y is dark");
        assertTrue(Pixels.extent(image, dark)[2] < image.getHeight() / 4, "at the top");
    }

    @Test
    void contoursPathsAndArrowsAddInk() {
        Field heat = EMPTY.heat("h", (x, y) -> x * x + y * y);
        int bare = Pixels.count(heat.image(), 0x333333);
        assertTrue(Pixels.count(heat.contours(5).image(), 0x333333) > bare + 300);
        Field path = heat.path("way", new double[] {-0.5, 0, 0.5}, new double[] {-0.5, 0.5, 0.5});
        assertTrue(Pixels.count(path.image(), 0xD55E00) > 500, "the first colour on a map is vermilion");
        assertTrue(Pixels.count(EMPTY.arrows((x, y) -> -y, (x, y) -> x).image(), 0x444444) > 500);
    }

    /** Round the centre with u = -y, v = x every orbit is a circle: it comes back to its start. */
    @Test
    void orbitsOfARotationClose() {
        OrbitLayer layer = OrbitLayer.of((x, y) -> -y, (x, y) -> x, new Surface.Extent(-1, 1, -1, 1), new double[][] {{0.5, 0}});
        double[][] orbit = layer.orbits().get(0);
        for (double[] point : orbit) {
            assertEquals(0.5, Math.hypot(point[0], point[1]), 1e-6);
        }
        assertEquals(2 * Math.PI * 0.5 / 0.006, orbit.length, 3, "steps around");
        double[][] still = OrbitLayer.of((x, y) -> 0, (x, y) -> 0, new Surface.Extent(-1, 1, -1, 1), new double[][] {{0.5, 0}}).orbits().get(0);
        assertEquals(1, still.length);
        EMPTY.orbits((x, y) -> 0, (x, y) -> 0, new double[] {0.5, 0}).image();
    }

    @Test
    void textSaysWhereTheLeastAndTheMostAre() {
        String text = EMPTY.heat("energy (kT)", (x, y) -> x + y).text();
        assertEquals("[Field] alt\nenergy (kT): from -2 at (-1, -1) to 2 at (1, 1)", text);
        assertEquals(text, EMPTY.heat("energy (kT)", (x, y) -> x + y).bundle().text());
    }

    @Test
    void flatFieldHasAScale() {
        for (double height : new double[] {0, 3, 1e16, -1e300}) {
            EMPTY.heat("h", (x, y) -> height).contours(4).signed().image();
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals("f(-1, -1) (Infinity) must be a finite number; clip the function, or draw less of the plane",
                message(() -> EMPTY.heat("h", (x, y) -> 1 / (x + 1))));
        assertEquals("values[1][0] (NaN) must be a finite number",
                message(() -> EMPTY.heat("h", new double[][] {{1}, {Double.NaN}})));
        assertTrue(message(() -> EMPTY.heat("h", new double[0][])).startsWith("values (empty)"));
        assertEquals("contours (no heat map) must come after heat; contours also take a function", message(() -> EMPTY.contours(4)));
        assertEquals("most (1000) must be between 1 and 50", message(() -> EMPTY.heat("h", (x, y) -> x).contours(1000)));
        assertTrue(message(() -> EMPTY.scale(0, 1)).startsWith("scale (no heat map)"));
        assertEquals("low (1.0) must be less than high (-1.0)", message(() -> Field.of("t", "x", "y", "a", 1, -1, 0, 1)));
        assertTrue(message(() -> Field.of("t", "x", "y", " ", 0, 1, 0, 1)).startsWith("altText ( ) must not be blank"));
        assertEquals("starts[0] (1 numbers) must have 2 numbers; x and y",
                message(() -> EMPTY.orbits((x, y) -> 1, (x, y) -> 1, new double[] {1})));
        assertTrue(message(() -> EMPTY.arrows((x, y) -> Double.NaN, (x, y) -> 1).image()).startsWith("u("));
        assertEquals("way: x [1] and y [2] must have the same length", message(() -> EMPTY.cloud("way", new double[1], new double[2])));
    }
}

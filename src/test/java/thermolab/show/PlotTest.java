package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PlotTest {

    private static final double[] X = {1, 2, 3, 4};
    private static final double[] Y = {10, 100, 1000, 10_000};
    private static final Plot EMPTY = Plot.xy("Title", "x (m)", "y (J)", "alt");

    private static String message(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static BufferedImage decoded(Plot plot) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(plot.png()));
    }

    /** Whether a colour is somewhere in the picture, exactly. */
    private static boolean shows(BufferedImage picture, int colour) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xFFFFFF) == colour);
    }

    @Test
    void pictureHasTwiceThePixelsAndAPalette() throws IOException {
        BufferedImage picture = decoded(EMPTY.line("a", X, Y).size(300, 200));
        assertEquals(600, picture.getWidth());
        assertEquals(400, picture.getHeight());
        assertTrue(picture.getColorModel() instanceof IndexColorModel);
    }

    @Test
    void busyPictureStaysSmallAndKeepsItsColours() throws IOException {
        double[] x = new double[400];
        Arrays.setAll(x, i -> i * 0.05);
        Plot plot = EMPTY;
        for (int k = 1; k <= 5; k++) {
            double amplitude = k;
            plot = plot.line("curve " + k, x, Arrays.stream(x).map(v -> amplitude * Math.sin(v)).toArray());
        }
        plot = plot.points("points", x, x, x).horizontal("mean", 0);
        byte[] png = plot.png();
        assertTrue(png.length < 60_000, png.length + " bytes");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        for (int colour : new int[] {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x555555, 0xFFFFFF}) {
            assertTrue(shows(picture, colour), Integer.toHexString(colour));
        }
    }

    @Test
    void samePlotGivesTheSameBytes() {
        Plot plot = EMPTY.bars("counts", X, Y).line("law", X, Y).vertical("mean", 2).logY();
        assertArrayEquals(plot.png(), plot.png());
    }

    @Test
    void methodsLeaveThePlotUnchanged() {
        Plot line = EMPTY.line("a", X, Y);
        byte[] before = line.png();
        assertNotEquals(before.length, line.points("b", X, Y).logY().png().length);
        assertArrayEquals(before, line.png());
        double[] mine = X.clone();
        Plot copied = EMPTY.line("a", mine, Y);
        mine[0] = Double.NaN;
        assertArrayEquals(before, copied.png());
    }

    @Test
    void gapsErrorBarsAndSinglePointsAreDrawn() {
        double[] gaps = {1, Double.NaN, 3, 4};
        EMPTY.line("gap", X, gaps).points("p", X, gaps, new double[] {0.5, 1, Double.NaN, 0}).png();
        EMPTY.points("one", new double[] {3}, new double[] {0}).png();
        EMPTY.line("nothing", X, new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN}).png();
        EMPTY.bars("counts", X, new double[] {0, 3, 20, 100}).logY().png(); // no bar where the count is zero
        EMPTY.points("wide", X, Y, new double[] {20, 200, 2000, 20_000}).logY().logX().png(); // errors reach below zero
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals("a: x [4] and y [1] must have the same length", message(() -> EMPTY.line("a", X, new double[1])));
        assertEquals("a: y [4] and errors [2] must have the same length",
                message(() -> EMPTY.points("a", X, Y, new double[2])));
        assertEquals("a: x[1] (NaN) must be a finite number",
                message(() -> EMPTY.line("a", new double[] {1, Double.NaN}, new double[2])));
        assertEquals("a: y[0] (Infinity) must not be infinite; NaN leaves a gap",
                message(() -> EMPTY.line("a", new double[] {1}, new double[] {Double.POSITIVE_INFINITY})));
        assertEquals("a: y[2] (0.0) must be positive on a logarithmic axis; leave such points out, or use a linear axis",
                message(() -> EMPTY.line("a", X, new double[] {1, 2, 0, 4}).logY().png()));
        assertEquals("altText () must not be blank; say the kind of chart, the data, the finding",
                message(() -> Plot.xy("t", "x", "y", "")));
        assertEquals("name (a) must differ from the names of the other series",
                message(() -> EMPTY.line("a", X, Y).line("a", X, Y)));
        assertEquals("low (3.0) must be less than high (2.0)", message(() -> EMPTY.xRange(3, 2)));
        assertTrue(message(() -> EMPTY.logY().yRange(0, 2)).contains("is logarithmic"));
        assertTrue(message(() -> EMPTY.yRange(0, 2).logY()).contains("is logarithmic"));
        assertTrue(message(() -> EMPTY.size(10, 10)).startsWith("size (10 x 10)"));
        assertTrue(message(EMPTY::png).startsWith("number of series (0)"));
    }
}

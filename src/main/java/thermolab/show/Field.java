package thermolab.show;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;
import thermolab.num.Require;

/**
 * A function over a plane: heat map with its scale, contours, arrows and orbits of a motion, and ways, clouds and points on
 * top of them. Immutable, like {@link Plot}; colours run from light (low) to dark (high).
 *
 * <pre>{@code
 * Show.picture(Field.of("Where does the walker go?", "x", "y", "Heat map: two wells; the walk starts left and ends right",
 *         -2, 2, -1, 1)
 *         .heat("energy (kT)", (x, y) -> (x * x - 1) * (x * x - 1) + y * y).contours(8)
 *         .path("walker", walkX, walkY));
 * }</pre>
 */
public final class Field extends Picture {

    private static final int WIDTH = 500; // CSS pixels
    private static final int HEIGHT = 420;
    private static final int MOST_LEVELS = 50;

    private final Plot plot; // axes and series
    private final Surface.Extent extent;
    private final Optional<Surface> heat;
    private final List<Layer> layers;

    private Field(Plot plot, Surface.Extent extent, Optional<Surface> heat, List<Layer> layers) {
        super(plot.title(), plot.altText());
        this.plot = plot;
        this.extent = extent;
        this.heat = heat;
        this.layers = layers;
    }

    /** An empty field over a rectangle. */
    public static Field of(String title, String xLabel, String yLabel, String altText, double xLow, double xHigh, double yLow,
            double yHigh) {
        Plot axes = Plot.xy(title, xLabel, yLabel, altText).size(WIDTH, HEIGHT).xRange(xLow, xHigh).yRange(yLow, yHigh);
        return new Field(axes, new Surface.Extent(xLow, xHigh, yLow, yHigh), Optional.empty(), List.of());
    }

    /** An empty field whose title and alternative text stand on the fence of its cell; see {@link Withheld}. */
    public static Field of(String key, String xLabel, String yLabel, double xLow, double xHigh, double yLow, double yHigh) {
        return of(Withheld.title(key), xLabel, yLabel, Withheld.altText(key, yLabel + " against " + xLabel), xLow, xHigh, yLow, yHigh);
    }

    /** The height of a function as colour. Clip it where it is infinite. */
    public Field heat(String label, DoubleBinaryOperator f) {
        return withHeat(Surface.of(label, f, extent));
    }

    /** Numbers as coloured cells: {@code values[row][column]}, the first row at the lowest y, the first column at the lowest x. */
    public Field heat(String label, double[][] values) {
        return withHeat(Surface.ofCells(label, values, extent));
    }

    /** With colours for numbers with a sign: blue below zero, white at it, vermilion above. */
    public Field signed() {
        return withHeat(surface("signed").withSign());
    }

    /** With set ends of the scale of colours; what lies beyond is drawn like the end. */
    public Field scale(double low, double high) {
        Require.finite("low", low, "");
        Require.positive("high - low", high - low, "");
        return withHeat(surface("scale").withScale(low, high));
    }

    /** Lines of equal height over the heat map, at most so many, at round levels. */
    public Field contours(int most) {
        Surface surface = surface("contours");
        if (most < 1 || most > MOST_LEVELS) {
            throw Require.broken("most", most, "must be between 1 and " + MOST_LEVELS, "");
        }
        return contours(surface, Levels.inside(surface.least(), surface.most(), most));
    }

    /** Lines of equal height of any function, at the levels given. */
    public Field contours(DoubleBinaryOperator f, double... levels) {
        Require.atLeast("number of levels", levels.length, 1, "");
        return contours(Surface.of("", f, extent), Require.finite("levels", levels, ""));
    }

    private Field contours(Surface surface, double[] levels) {
        return plus(new ContourLayer(surface, levels.clone()));
    }

    /** Arrows of a motion: speed (u, v) at (x, y), the longest arrows where it is fastest. */
    public Field arrows(DoubleBinaryOperator u, DoubleBinaryOperator v) {
        return plus(new ArrowLayer(u, v, extent));
    }

    /** The orbits of a motion from some starts {x, y}, each until it leaves, closes or comes to rest: a phase portrait. */
    public Field orbits(DoubleBinaryOperator u, DoubleBinaryOperator v, double[]... starts) {
        Require.atLeast("number of starts", starts.length, 1, "");
        for (int i = 0; i < starts.length; i++) {
            if (starts[i].length != 2) {
                throw Require.broken("starts[" + i + "]", starts[i].length + " numbers", "must have 2 numbers", "x and y");
            }
            Require.finite("starts[" + i + "]", starts[i], "");
        }
        return plus(OrbitLayer.of(u, v, extent, starts));
    }

    /** A way with arrows along it, a circle at its start and a square at its end. */
    public Field path(String name, double[] x, double[] y) {
        return onPlot(p -> p.path(name, x, y));
    }

    /** A line without direction, such as a boundary. */
    public Field line(String name, double[] x, double[] y) {
        return onPlot(p -> p.line(name, x, y));
    }

    /** Many small points. */
    public Field cloud(String name, double[] x, double[] y) {
        return onPlot(p -> p.cloud(name, x, y));
    }

    /** A few marked points. */
    public Field points(String name, double[] x, double[] y) {
        return onPlot(p -> p.points(name, x, y));
    }

    /** Words beside a place. */
    public Field note(String words, double x, double y) {
        return onPlot(p -> p.note(words, x, y));
    }

    /** With a unit as long on one axis as on the other. */
    public Field equalAxes() {
        return onPlot(Plot::equalAxes);
    }

    /** With a size in CSS pixels. */
    public Field size(int width, int height) {
        return onPlot(p -> p.size(width, height));
    }

    @Override
    BufferedImage image() {
        Frame frame = plot.frame();
        if (heat.isPresent()) {
            frame = frame.withLayer(heat.get()).withBar(heat.get().bar());
        }
        for (Layer layer : layers) {
            frame = frame.withLayer(layer);
        }
        return plot.with(frame).image();
    }

    /** A heat map has more colours than a palette, in few large areas. */
    @Override
    byte[] encoded(BufferedImage image) {
        return heat.isPresent() ? PalettePng.encodeAreas(image) : super.encoded(image);
    }

    @Override
    String text() {
        return super.text() + heat.map(surface -> "\n" + surface.summary()).orElse("");
    }

    private Surface surface(String asked) {
        return heat.orElseThrow(() -> Require.broken(asked, "no heat map", "must come after heat", "contours also take a function"));
    }

    private Field withHeat(Surface surface) {
        return new Field(plot, extent, Optional.of(surface), layers);
    }

    private Field plus(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Field(plot, extent, heat, List.copyOf(more));
    }

    private Field onPlot(UnaryOperator<Plot> change) {
        return new Field(change.apply(plot), extent, heat, layers);
    }
}

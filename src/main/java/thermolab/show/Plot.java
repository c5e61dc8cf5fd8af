package thermolab.show;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import thermolab.num.Require;
import thermolab.show.Series.Kind;

/**
 * What a chart shows: lines, points with error bars, histogram bars and reference lines over one pair of axes.
 *
 * <p>Immutable: each method returns a new plot, so that a common beginning can be kept and drawn with different data.
 * Series keep the order in which they are added; colours are those of Okabe and Ito, which people with any colour vision
 * tell apart, and markers and dashes differ too, for print. {@link Show#chart} draws it.
 *
 * <p>Labels carry units: {@code "time (s)"}. A NaN in {@code y} leaves a gap; infinities, and numbers that a logarithmic
 * axis cannot show, are refused.
 */
public final class Plot {

    private static final int WIDTH = 720; // CSS pixels
    private static final int HEIGHT = 440;
    private static final int LEAST_SIZE = 160;
    private static final int MOST_SIZE = 2000;

    private final String title;
    private final String altText;
    private final Axis x;
    private final Axis y;
    private final List<Series> series;
    private final int width;
    private final int height;

    private Plot(String title, String altText, Axis x, Axis y, List<Series> series, int width, int height) {
        this.title = title;
        this.altText = altText;
        this.x = x;
        this.y = y;
        this.series = series;
        this.width = width;
        this.height = height;
    }

    /**
     * An empty plot.
     *
     * @param altText what someone who cannot see the picture should know: kind of chart, data, finding
     */
    public static Plot xy(String title, String xLabel, String yLabel, String altText) {
        if (altText.isBlank()) {
            throw Require.broken("altText", altText, "must not be blank", "say the kind of chart, the data, the finding");
        }
        return new Plot(title, altText.strip(), Axis.linear(xLabel), Axis.linear(yLabel), List.of(), WIDTH, HEIGHT);
    }

    /**
     * An empty plot whose title and alternative text are not in the code, where they would give the answer away, but on the
     * fence of its cell in the chapter's source; see {@link Withheld}.
     *
     * @param key chapter and cell: {@code "01/roads-picture"}
     */
    public static Plot xy(String key, String xLabel, String yLabel) {
        Map<String, String> withheld = Withheld.of(key);
        return xy(withheld.getOrDefault("title", ""), xLabel, yLabel, withheld.getOrDefault("alt", yLabel + " against " + xLabel));
    }

    /** A line through points in the order given, which may turn back: cycles are drawn as they run. */
    public Plot line(String name, double[] x, double[] y) {
        return plus(checked(Series.of(Kind.LINE, name, x, y)));
    }

    /** Separate points. */
    public Plot points(String name, double[] x, double[] y) {
        return plus(checked(Series.of(Kind.POINTS, name, x, y)));
    }

    /** Points with error bars of y ± error; an error of NaN or zero draws none. */
    public Plot points(String name, double[] x, double[] y, double[] errors) {
        Require.sameLength(name + ": y", y.length, "errors", errors.length);
        for (int i = 0; i < errors.length; i++) {
            if (errors[i] < 0 || Double.isInfinite(errors[i])) {
                throw Require.broken(name + ": errors[" + i + "]", errors[i], "must be zero or positive, and finite", "");
            }
        }
        return plus(checked(new Series(Kind.POINTS, name, x.clone(), y.clone(), errors.clone())));
    }

    /** Bars of height y centred on x, as wide as the closest two of them allow: a histogram, or counts of whole numbers. */
    public Plot bars(String name, double[] x, double[] y) {
        return plus(checked(Series.of(Kind.BARS, name, x, y)));
    }

    /** A line across the whole plot at a height, such as an exact value. */
    public Plot horizontal(String name, double y) {
        return plus(Series.of(Kind.HORIZONTAL, name, new double[0], new double[] {Require.finite(name + ": y", y, "")}));
    }

    /** A line up the whole plot at a place. */
    public Plot vertical(String name, double x) {
        return plus(Series.of(Kind.VERTICAL, name, new double[] {Require.finite(name + ": x", x, "")}, new double[0]));
    }

    /** With the learner's guess, where there is one: a number as a level, a curve as its points. */
    public Plot guess(Guess guess) {
        return guess.in(this);
    }

    /** With a logarithmic x axis. */
    public Plot logX() {
        return new Plot(title, altText, x.toLogarithmic(), y, series, width, height);
    }

    /** With a logarithmic y axis. */
    public Plot logY() {
        return new Plot(title, altText, x, y.toLogarithmic(), series, width, height);
    }

    /** With a set range of x; what lies outside is not drawn. */
    public Plot xRange(double low, double high) {
        return new Plot(title, altText, x.withRange(low, high), y, series, width, height);
    }

    /** With a set range of y; what lies outside is not drawn. */
    public Plot yRange(double low, double high) {
        return new Plot(title, altText, x, y.withRange(low, high), series, width, height);
    }

    /** With a size in CSS pixels; the picture has twice as many pixels each way. */
    public Plot size(int width, int height) {
        for (int side : new int[] {width, height}) {
            if (side < LEAST_SIZE || side > MOST_SIZE) {
                throw Require.broken("size", width + " x " + height,
                        "must be between " + LEAST_SIZE + " and " + MOST_SIZE + " pixels each way", "");
            }
        }
        return new Plot(title, altText, x, y, series, width, height);
    }

    public String title() {
        return title;
    }

    public String altText() {
        return altText;
    }

    /** The picture as PNG, twice as many pixels each way as its size. */
    public byte[] png() {
        return PalettePng.encode(ChartPainter.paint(this));
    }

    /** The picture with its size and alternative text; the text twin is title and alternative text. */
    MimeBundle bundle() {
        String base64 = Base64.getEncoder().encodeToString(png());
        Map<String, Object> metadata = Map.of("width", width, "height", height, "alt", altText);
        return new MimeBundle(Map.of(MimeBundle.PNG, base64, MimeBundle.TEXT, "[" + title + "] " + altText),
                Map.of(MimeBundle.PNG, metadata));
    }

    Axis x() {
        return x;
    }

    Axis y() {
        return y;
    }

    List<Series> series() {
        return series;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private Plot plus(Series next) {
        List<Series> more = new ArrayList<>(series);
        for (Series other : more) {
            if (other.name().equals(next.name())) {
                throw Require.broken("name", next.name(), "must differ from the names of the other series", "");
            }
        }
        more.add(next);
        return new Plot(title, altText, x, y, List.copyOf(more), width, height);
    }

    private static Series checked(Series series) {
        String name = series.name();
        Require.sameLength(name + ": x", series.x().length, "y", series.y().length);
        Require.atLeast(name + ": number of points", series.x().length, 1, "nothing to draw");
        Require.finite(name + ": x", series.x(), "");
        for (int i = 0; i < series.y().length; i++) {
            if (Double.isInfinite(series.y()[i])) {
                throw Require.broken(name + ": y[" + i + "]", series.y()[i], "must not be infinite", "NaN leaves a gap");
            }
        }
        return series;
    }
}

package thermolab.show;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import thermolab.num.Estimate;
import thermolab.num.Grid;
import thermolab.num.Require;
import thermolab.show.Series.Kind;

/**
 * What a chart shows: lines, points and bars with error bars, bands, ways with arrows and reference lines over one pair of
 * axes.
 *
 * <p>Immutable: each method returns a new plot, so that a common beginning can be kept and drawn with different data.
 * Series keep the order in which they are added; colours are those of Okabe and Ito, which people with any colour vision
 * tell apart, and markers and dashes differ too, for print. Points, a line and a band of one name have one colour and one
 * entry in the legend: a run and its exact line. {@link Show#chart} draws it.
 *
 * <p>Labels carry units: {@code "time (s)"}; {@code q_A}, {@code r^(1-γ)} and LaTeX between dollar signs are set as math.
 * A NaN in {@code y} leaves a gap; infinities, and numbers that a logarithmic axis cannot show, are refused.
 *
 * <pre>{@code
 * Plot.xy("A run and its law", "time (s)", "x² (m²)", "Points with error bars follow the line 2Dt within their errors")
 *         .line("D = 1", time, law).points("D = 1", time, measured, errors).directLabels();
 * }</pre>
 */
public final class Plot extends Picture {

    private static final int CURVE = 300; // points of a curve that is given as a function

    private final Frame frame;
    private final List<Series> series;

    private Plot(String title, String altText, Frame frame, List<Series> series) {
        super(title, altText);
        this.frame = frame;
        this.series = series;
    }

    /**
     * An empty plot.
     *
     * @param altText what someone who cannot see the picture should know: kind of chart, data, finding
     */
    public static Plot xy(String title, String xLabel, String yLabel, String altText) {
        return new Plot(title, described(altText), Frame.of(xLabel, yLabel), List.of());
    }

    /**
     * An empty plot whose title and alternative text are not in the code, where they would give the answer away, but on the
     * fence of its cell in the chapter's source; see {@link Withheld}.
     *
     * @param key chapter and cell: {@code "01/roads-picture"}
     */
    public static Plot xy(String key, String xLabel, String yLabel) {
        return xy(key, xLabel, yLabel, yLabel + " against " + xLabel);
    }

    /** A line through points in the order given, which may turn back: cycles are drawn as they run. */
    public Plot line(String name, double[] x, double[] y) {
        return plus(Series.of(Kind.LINE, name, x, y));
    }

    /** Separate points. */
    public Plot points(String name, double[] x, double[] y) {
        return plus(Series.of(Kind.POINTS, name, x, y));
    }

    /** Points with error bars of y ± error; an error of NaN or zero draws none. */
    public Plot points(String name, double[] x, double[] y, double[] errors) {
        return plus(Series.withErrors(Kind.POINTS, name, x, y, errors));
    }

    /** Separate readings, each with its error bar. */
    public Plot points(String name, double[] x, Estimate... y) {
        return points(name, x, Stream.of(y).mapToDouble(Estimate::value).toArray(),
                Stream.of(y).mapToDouble(Estimate::standardError).toArray());
    }

    /** Bars of height y centred on x, as wide as the closest two of them allow: a histogram, or counts of whole numbers. */
    public Plot bars(String name, double[] x, double[] y) {
        return plus(Series.of(Kind.BARS, name, x, y));
    }

    /** Bars with error bars of y ± error at their tops; an error of NaN or zero draws none. */
    public Plot bars(String name, double[] x, double[] y, double[] errors) {
        return plus(Series.withErrors(Kind.BARS, name, x, y, errors));
    }

    /**
     * Independent samples as a histogram with the law that they should follow: share per unit of x in equal bins, error bars
     * of one standard deviation, the law as a line, and χ² with its p-value (see {@link Bins}) in the line's name. Samples
     * outside count as outside, for the shares and for χ². Correlated samples make p too small: thin the chain first.
     *
     * @param density of the law, per unit of x; its integral over the range is at most 1
     */
    public Plot histogram(String name, double[] samples, double low, double high, int bins, DoubleUnaryOperator density) {
        Bins binned = Bins.of(samples, low, high, bins, density);
        double[] x = Grid.linear(low, high, CURVE);
        return bars(name, binned.centres(), binned.heights(), binned.errors())
                .line("expected: " + binned.verdict(), x, Grid.map(x, density));
    }

    /** The area between two lines, such as one standard deviation each way. */
    public Plot band(String name, double[] x, double[] low, double[] high) {
        return plus(Series.band(name, x, low, high));
    }

    /** A way with arrows along it, a circle at its start and a square at its end. */
    public Plot path(String name, double[] x, double[] y) {
        return plus(Series.way(Kind.PATH, name, x, y));
    }

    /** A closed way with arrows along it, its inside filled: the work of an engine in a P–V diagram, its heat in T–S. */
    public Plot cycle(String name, double[] x, double[] y) {
        return plus(Series.way(Kind.CYCLE, name, x, y));
    }

    /** Many small points, darker where they are dense. */
    public Plot cloud(String name, double[] x, double[] y) {
        return plus(Series.of(Kind.CLOUD, name, x, y));
    }

    /** Words beside a place, such as the number of a corner. */
    public Plot note(String words, double x, double y) {
        return plus(Series.of(Kind.NOTE, words, new double[] {x}, new double[] {y}));
    }

    /** A line across the whole plot at a height, such as an exact value. */
    public Plot horizontal(String name, double y) {
        return plus(Series.horizontal(name, y));
    }

    /** A line up the whole plot at a place. */
    public Plot vertical(String name, double x) {
        return plus(Series.vertical(name, x));
    }

    /** With the learner's guess, where there is one: a number as a level, a curve as its points. */
    public Plot guess(Guess guess) {
        return guess.in(this);
    }

    /** With the learner's guess at a place on the x axis, where there is one. */
    public Plot guessAt(Guess guess) {
        return guess.across(this, x -> x);
    }

    /** With a number guessed in another unit: {@code guess(share, percent -> percent / 100)}. */
    public Plot guess(Guess guess, DoubleUnaryOperator level) {
        return guess.up(this, level);
    }

    /** With a place guessed in another unit. */
    public Plot guessAt(Guess guess, DoubleUnaryOperator place) {
        return guess.across(this, place);
    }

    /** With a logarithmic x axis. */
    public Plot logX() {
        return with(frame.withX(Axis::toLogarithmic));
    }

    /** With a logarithmic y axis. */
    public Plot logY() {
        return with(frame.withY(Axis::toLogarithmic));
    }

    /** With a set range of x; what lies outside is not drawn. */
    public Plot xRange(double low, double high) {
        return with(frame.withX(axis -> axis.withRange(low, high)));
    }

    /** With a set range of y; what lies outside is not drawn. */
    public Plot yRange(double low, double high) {
        return with(frame.withY(axis -> axis.withRange(low, high)));
    }

    /** With a size in CSS pixels; the picture has twice as many pixels each way. */
    public Plot size(int width, int height) {
        return with(frame.withSize(width, height));
    }

    /** With each name at the end of its line instead of a legend. */
    public Plot directLabels() {
        return with(frame.withDirectLabels());
    }

    /** With a unit as long on one axis as on the other, so that a circle looks round. */
    public Plot equalAxes() {
        return with(frame.withEqualAxes());
    }

    @Override
    BufferedImage image() {
        List<Series> shown = series.stream().filter(each -> !Guess.isBeyond(each, frame)).toList();
        return new ChartPainter(new Plot(title(), altText(), frame, shown)).paint();
    }

    Frame frame() {
        return frame;
    }

    /** The same marks in another frame. */
    Plot with(Frame other) {
        return new Plot(title(), altText(), other, series);
    }

    Axis x() {
        return frame.x();
    }

    Axis y() {
        return frame.y();
    }

    List<Layer> layers() {
        return frame.layers();
    }

    List<Series> series() {
        return series;
    }

    int width() {
        return frame.width();
    }

    int height() {
        return frame.height();
    }

    private Plot plus(Series next) {
        List<Series> more = new ArrayList<>(series);
        for (Series other : more) {
            if (other.name().equals(next.name()) && !next.shares(other)) {
                throw Require.broken("name", next.name(), "must differ from the names of the other series", "");
            }
        }
        more.add(next);
        return new Plot(title(), altText(), frame, List.copyOf(more));
    }
}

package thermolab.show;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.style.AxesChartStyler;
import thermolab.show.Axis.Range;
import thermolab.show.Look.Style;

/**
 * Draws the layers and series of a plot inside the axes that XChart has laid out.
 *
 * <p>XChart draws a line segment by segment, which loses dashes on dense data, and knows no bars over numbers; so the
 * marks are an annotation of the chart: one path for each line, with gaps, bars, error bars and markers.
 */
final class Marks extends Annotation {

    private static final double CAP = 4; // half width of an error bar's cap, CSS pixels
    private static final double DOT = 3; // of a cloud
    private static final double ASIDE = 6; // of a note from its place

    private final Plot plot;
    private final Range xRange;
    private final Range yRange;
    private final List<Style> styles;
    private Scales scales; // known when painting

    Marks(Plot plot, Range xRange, Range yRange, List<Style> styles) {
        super(false);
        this.plot = plot;
        this.xRange = xRange;
        this.yRange = yRange;
        this.styles = styles;
    }

    /** Where the numbers stand; after painting. */
    Scales scales() {
        return scales;
    }

    @Override
    public void paint(Graphics2D g) {
        AxesChartStyler axes = (AxesChartStyler) styler;
        double left = chart.getScreenXFromChart(axes.getXAxisMin());
        double right = chart.getScreenXFromChart(axes.getXAxisMax());
        double top = chart.getScreenYFromChart(axes.getYAxisMax());
        double bottom = chart.getScreenYFromChart(axes.getYAxisMin());
        Rectangle2D area = new Rectangle2D.Double(left, top, right - left, bottom - top);
        scales = new Scales(area, plot.x(), xRange, plot.y(), yRange);
        Shape clip = g.getClip();
        g.clip(area);
        for (Layer layer : plot.layers()) {
            layer.paint(g, scales);
        }
        Bars bars = Bars.of(plot.x(), plot.series());
        int rank = 0;
        for (int i = 0; i < plot.series().size(); i++) {
            Series series = plot.series().get(i);
            Style style = styles.get(i);
            g.setColor(style.colour());
            g.setStroke(style.line());
            switch (series.kind()) {
                case LINE -> g.draw(curve(series));
                case POINTS -> drawPoints(g, series, style);
                case BARS -> drawBars(g, series, style, bars, rank++);
                case HORIZONTAL -> g.draw(new Line2D.Double(left, y(series.y()[0]), right, y(series.y()[0])));
                case VERTICAL -> g.draw(new Line2D.Double(x(series.x()[0]), top, x(series.x()[0]), bottom));
                case BAND -> drawBand(g, series, style);
                case PATH -> Arrows.path(g, series, style, scales, !plot.layers().isEmpty());
                case CYCLE -> Arrows.cycle(g, series, style, scales);
                case CLOUD -> drawCloud(g, series, style);
                case NOTE -> { } // on top of all
            }
        }
        g.setClip(clip);
        for (Series series : plot.series()) {
            if (series.kind() == Series.Kind.NOTE) {
                drawNote(g, series);
            }
        }
    }

    private Path2D curve(Series line) {
        Path2D path = new Path2D.Double();
        boolean gap = true;
        for (int i = 0; i < line.x().length; i++) {
            if (Double.isNaN(line.y()[i])) {
                gap = true;
            } else if (gap) {
                path.moveTo(x(line.x()[i]), y(line.y()[i]));
                gap = false;
            } else {
                path.lineTo(x(line.x()[i]), y(line.y()[i]));
            }
        }
        return path;
    }

    private void drawPoints(Graphics2D g, Series points, Style style) {
        for (int i = 0; i < points.errors().length; i++) {
            drawError(g, x(points.x()[i]), points.y()[i], points.errors()[i]);
        }
        for (int i = 0; i < points.x().length; i++) {
            if (!Double.isNaN(points.y()[i])) {
                style.marker().paint(g, x(points.x()[i]), y(points.y()[i]), Look.MARKER_SIZE);
            }
        }
    }

    private void drawError(Graphics2D g, double x, double value, double error) {
        if (error > 0 && !Double.isNaN(value)) {
            double up = y(value + error);
            double down = y(value - error);
            g.setStroke(Look.ERROR_BAR);
            g.draw(new Line2D.Double(x, up, x, down));
            g.draw(new Line2D.Double(x - CAP, up, x + CAP, up));
            g.draw(new Line2D.Double(x - CAP, down, x + CAP, down));
        }
    }

    private void drawBand(Graphics2D g, Series band, Style style) {
        int last = band.x().length - 1;
        Path2D area = new Path2D.Double();
        area.moveTo(x(band.x()[0]), y(band.y()[0] + band.errors()[0]));
        for (int i = 1; i <= last; i++) {
            area.lineTo(x(band.x()[i]), y(band.y()[i] + band.errors()[i]));
        }
        for (int i = last; i >= 0; i--) {
            area.lineTo(x(band.x()[i]), y(band.y()[i] - band.errors()[i]));
        }
        area.closePath();
        g.setColor(Look.faint(style.colour()));
        g.fill(area);
    }

    private void drawCloud(Graphics2D g, Series cloud, Style style) {
        g.setColor(style.fill());
        for (int i = 0; i < cloud.x().length; i++) {
            if (!Double.isNaN(cloud.y()[i])) {
                g.fill(new Ellipse2D.Double(x(cloud.x()[i]) - DOT / 2, y(cloud.y()[i]) - DOT / 2, DOT, DOT));
            }
        }
    }

    private void drawNote(Graphics2D g, Series note) {
        g.setColor(Look.TEXT);
        double width = MathText.width(g, Look.SMALL, note.name());
        double x = x(note.x()[0]);
        double y = y(note.y()[0]);
        boolean left = x + ASIDE + width > scales.area().getMaxX(); // inside the axes
        boolean below = y - ASIDE - Look.SMALL.getSize() < scales.area().getMinY();
        MathText.draw(g, Look.SMALL, note.name(), left ? x - ASIDE - width : x + ASIDE, below ? y + ASIDE + 12 : y - ASIDE);
    }

    private void drawBars(Graphics2D g, Series series, Style style, Bars bars, int rank) {
        double foot = y(plot.y().logarithmic() ? yRange.low() : 0);
        for (int i = 0; i < series.x().length; i++) {
            double height = series.y()[i];
            if (!Double.isNaN(height) && !(plot.y().logarithmic() && height <= 0)) { // zero has no bar on a log axis
                double from = bars.left(plot.x().scaled(series.x()[i]), rank);
                double left = x(plot.x().unscaled(from));
                double right = x(plot.x().unscaled(from + bars.width()));
                double top = y(height);
                Shape bar = new Rectangle2D.Double(left, Math.min(top, foot), right - left, Math.abs(foot - top));
                g.setColor(style.fill());
                g.fill(bar);
                g.setColor(style.colour());
                g.setStroke(Look.OUTLINE);
                g.draw(bar);
                drawError(g, (left + right) / 2, height, series.errors().length == 0 ? 0 : series.errors()[i]);
            }
        }
    }

    private double x(double value) {
        return scales.x(value);
    }

    private double y(double value) {
        return scales.y(value);
    }
}

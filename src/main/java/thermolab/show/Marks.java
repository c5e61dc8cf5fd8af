package thermolab.show;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.style.AxesChartStyler;
import thermolab.show.Axis.Range;
import thermolab.show.Look.Style;

/**
 * Draws the series of a plot inside the axes that XChart has laid out.
 *
 * <p>XChart draws a line segment by segment, which loses dashes on dense data, and knows no bars over numbers; so the
 * marks are an annotation of the chart: one path for each line, with gaps, bars, error bars and markers.
 */
final class Marks extends Annotation {

    private static final double CAP = 4; // half width of an error bar's cap, CSS pixels
    private static final double FAR = 100; // axis lengths; drawing further out than this loses precision

    private final Plot plot;
    private final Range xRange;
    private final Range yRange;
    private final List<Style> styles;
    private Rectangle2D area = new Rectangle2D.Double(); // inside the axes, known when painting

    Marks(Plot plot, Range xRange, Range yRange, List<Style> styles) {
        super(false);
        this.plot = plot;
        this.xRange = xRange;
        this.yRange = yRange;
        this.styles = styles;
    }

    @Override
    public void paint(Graphics2D g) {
        AxesChartStyler axes = (AxesChartStyler) styler;
        double left = chart.getScreenXFromChart(axes.getXAxisMin());
        double right = chart.getScreenXFromChart(axes.getXAxisMax());
        double top = chart.getScreenYFromChart(axes.getYAxisMax());
        double bottom = chart.getScreenYFromChart(axes.getYAxisMin());
        area = new Rectangle2D.Double(left, top, right - left, bottom - top);
        Shape clip = g.getClip();
        g.clip(area);
        Bars bars = Bars.of(plot.x(), plot.series());
        int rank = 0;
        for (int i = 0; i < plot.series().size(); i++) {
            Series series = plot.series().get(i);
            g.setColor(styles.get(i).colour());
            g.setStroke(styles.get(i).line());
            switch (series.kind()) {
                case LINE -> drawLine(g, series);
                case POINTS -> drawPoints(g, series, styles.get(i));
                case BARS -> drawBars(g, series, styles.get(i), bars, rank++);
                case HORIZONTAL -> g.draw(new Line2D.Double(left, y(series.y()[0]), right, y(series.y()[0])));
                case VERTICAL -> g.draw(new Line2D.Double(x(series.x()[0]), top, x(series.x()[0]), bottom));
            }
        }
        g.setClip(clip);
    }

    private void drawLine(Graphics2D g, Series line) {
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
        g.draw(path);
    }

    private void drawPoints(Graphics2D g, Series points, Style style) {
        g.setStroke(Look.ERROR_BAR);
        for (int i = 0; i < points.errors().length; i++) {
            double error = points.errors()[i];
            if (error > 0 && !Double.isNaN(points.y()[i])) {
                double x = x(points.x()[i]);
                double up = y(points.y()[i] + error);
                double down = y(points.y()[i] - error);
                g.draw(new Line2D.Double(x, up, x, down));
                g.draw(new Line2D.Double(x - CAP, up, x + CAP, up));
                g.draw(new Line2D.Double(x - CAP, down, x + CAP, down));
            }
        }
        for (int i = 0; i < points.x().length; i++) {
            if (!Double.isNaN(points.y()[i])) {
                style.marker().paint(g, x(points.x()[i]), y(points.y()[i]), Look.MARKER_SIZE);
            }
        }
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
            }
        }
    }

    private double x(double value) {
        return area.getMinX() + part(plot.x(), xRange, value) * area.getWidth();
    }

    private double y(double value) {
        return area.getMaxY() - part(plot.y(), yRange, value) * area.getHeight();
    }

    /** How far along the axis the value is, 0 to 1 inside; minus infinity (log of zero) becomes far below. */
    private static double part(Axis axis, Range range, double value) {
        double low = axis.scaled(range.low());
        double at = value <= 0 && axis.logarithmic() ? Double.NEGATIVE_INFINITY : axis.scaled(value);
        return Math.max(-FAR, Math.min(FAR, (at - low) / (axis.scaled(range.high()) - low)));
    }
}

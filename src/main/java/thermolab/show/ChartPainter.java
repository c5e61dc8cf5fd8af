package thermolab.show;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import thermolab.num.Require;
import thermolab.show.Axis.Range;
import thermolab.show.Look.Style;

/** Draws a plot: title, axes by XChart with the marks inside, legend; at twice its size for screens with fine pixels. */
final class ChartPainter {

    private static final int MARGIN = 10; // CSS pixels
    private static final int LEAST_FONT = 9;
    private static final int X_TICK = 90; // least distance of ticks
    private static final int LEAST_X_TICK = 30; // below it labels run into each other
    private static final int WHOLE_X_TICK = 50; // where labels are whole numbers
    private static final int LEAST_TICKS = 3; // room for; with fewer XChart may place nothing at all
    private static final int Y_TICK = 45;

    private final Plot plot;
    private final List<Style> styles;

    ChartPainter(Plot plot) {
        Require.atLeast("number of series", plot.series().size() + plot.layers().size(), 1, "add a line, points or bars to the plot");
        this.plot = plot;
        this.styles = Look.styles(plot.series(), plot.layers().isEmpty() ? 0 : 1);
    }

    BufferedImage paint() {
        Range xRange = Ranges.ofX(plot.x(), plot.series());
        Range yRange = Ranges.ofY(plot.y(), plot.series());
        BufferedImage picture = new BufferedImage(Picture.PIXELS * plot.width(), Picture.PIXELS * plot.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Drawing.graphics(picture);
        g.scale(Picture.PIXELS, Picture.PIXELS);
        if (plot.frame().equal()) {
            Rectangle2D area = paint(g, xRange, yRange).area();
            if (plot.x().fixed().isPresent() && plot.y().fixed().isPresent()) {
                g.dispose();
                return fitted(area, span(xRange), span(yRange));
            }
            double unit = Math.max(span(xRange) / area.getWidth(), span(yRange) / area.getHeight()); // of x and y a pixel
            xRange = widened(xRange, unit * area.getWidth());
            yRange = widened(yRange, unit * area.getHeight());
        }
        paint(g, xRange, yRange);
        g.dispose();
        return picture;
    }

    /** Both ranges are set, and stay: the picture shrinks. */
    private BufferedImage fitted(Rectangle2D area, double xSpan, double ySpan) {
        double unit = Math.max(xSpan / area.getWidth(), ySpan / area.getHeight());
        int width = (int) Math.round(plot.width() - area.getWidth() + xSpan / unit);
        int height = (int) Math.round(plot.height() - area.getHeight() + ySpan / unit);
        return new ChartPainter(plot.with(plot.frame().shrunk(width, height))).paint();
    }

    private static double span(Range range) {
        return range.high() - range.low();
    }

    private static Range widened(Range range, double span) {
        double middle = (range.low() + range.high()) / 2;
        return new Range(middle - span / 2, middle + span / 2);
    }

    /** XChart places nothing on an axis, x or y, that is shorter than the distance of x's ticks; in a low picture they stand closer. */
    private Scales paint(Graphics2D g, Range xRange, Range yRange) {
        for (int apart = xTickDistance(plot, xRange); apart >= LEAST_X_TICK; apart = apart * 4 / 5) {
            Scales scales = paint(g, xRange, yRange, apart);
            if (scales.area().getWidth() > 0 && scales.area().getHeight() > 0) {
                return scales;
            }
        }
        throw Require.broken("size", plot.width() + " x " + plot.height(), "must leave room for axes between title and legend",
                "make the picture larger");
    }

    private Scales paint(Graphics2D g, Range xRange, Range yRange, int xTick) {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, plot.width(), plot.height());
        int top = Title.paint(g, plot.title(), plot.width());
        List<Series> none = List.of();
        Legend legend = new Legend(g, plot.frame().direct() ? none : plot.series(), styles, plot.width());
        int height = plot.height() - top - (int) Math.ceil(legend.height());
        double beside = plot.frame().bar().map(bar -> bar.width(g)).orElse(0.0)
                + (plot.frame().direct() ? EndLabels.width(g, plot.series()) : 0);
        int width = plot.width() - (int) Math.ceil(beside);
        XYChart chart = axes(plot, xRange, yRange, width, height, xTick, g);
        Marks marks = new Marks(plot, xRange, yRange, styles);
        chart.addAnnotation(marks);
        Graphics2D inside = (Graphics2D) g.create();
        inside.translate(0, top);
        chart.paint(inside, width, height);
        Rectangle2D area = marks.scales().area();
        paintMath(inside, area, height);
        plot.frame().bar().ifPresent(bar -> bar.paint(inside, area));
        if (plot.frame().direct()) {
            EndLabels.paint(inside, plot.series(), styles, marks.scales());
        }
        inside.dispose();
        legend.paint(g, top + height);
        return marks.scales();
    }

    /** Labels with indices or powers, which XChart cannot set, in the place of their bare letters. */
    private void paintMath(Graphics2D g, Rectangle2D area, int height) {
        Font font = fitting(plot, height, g);
        FontMetrics metrics = g.getFontMetrics(font);
        String x = plot.x().label();
        String y = plot.y().label();
        int tall = metrics.getAscent() + metrics.getDescent();
        if (!MathText.of(x).plain()) {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, height - MARGIN - tall, plot.width(), tall));
            g.setColor(Look.TEXT);
            MathText.draw(g, font, x, area.getCenterX() - MathText.width(g, font, x) / 2.0, height - MARGIN - metrics.getDescent());
        }
        if (!MathText.of(y).plain()) {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(MARGIN, 0, tall, height));
            g.setColor(Look.TEXT);
            AffineTransform upright = g.getTransform();
            g.rotate(-Math.PI / 2, MARGIN + metrics.getAscent(), area.getCenterY());
            MathText.draw(g, font, y, MARGIN + metrics.getAscent() - MathText.width(g, font, y) / 2.0, area.getCenterY());
            g.setTransform(upright);
        }
    }

    /** Frame, grid, ticks and labels. The one series of the chart is not drawn: it says where ticks stand. */
    private static XYChart axes(Plot plot, Range x, Range y, int width, int height, int xTick, Graphics2D g) {
        XYChart chart = new XYChart(width, height);
        chart.setXAxisTitle(MathText.of(plot.x().label()).letters());
        chart.setYAxisTitle(MathText.of(plot.y().label()).letters());
        XYStyler styler = chart.getStyler();
        styler.setLocale(Locale.ROOT).setLegendVisible(false).setChartTitleVisible(false);
        styler.setChartBackgroundColor(Color.WHITE).setChartFontColor(Look.TEXT).setChartPadding(MARGIN);
        styler.setPlotBackgroundColor(Color.WHITE).setPlotBorderColor(Look.FRAME).setPlotContentSize(1);
        styler.setPlotGridLinesColor(Look.GRID).setPlotGridLinesStroke(Look.GRID_LINE);
        styler.setPlotMargin(0).setAxisTitlePadding(MARGIN).setAxisTickMarksColor(Look.FRAME);
        styler.setAxisTickLabelsFont(Look.SMALL).setAxisTickLabelsColor(Look.TEXT);
        styler.setYAxisLabelAlignment(TextAlignment.Right);
        styler.setAxisTitleFont(fitting(plot, height, g));
        Ticks xTicks = Ticks.of(plot.x(), x);
        Ticks yTicks = Ticks.of(plot.y(), y);
        styler.setXAxisMin(xTicks.inUnits().low()).setXAxisMax(xTicks.inUnits().high());
        styler.setYAxisMin(yTicks.inUnits().low()).setYAxisMax(yTicks.inUnits().high());
        styler.setXAxisLogarithmic(plot.x().logarithmic()).setYAxisLogarithmic(plot.y().logarithmic());
        styler.setXAxisLogarithmicDecadeOnly(false).setYAxisLogarithmicDecadeOnly(false);
        styler.setXAxisTickLabelsFormattingFunction(xTicks::label);
        styler.setYAxisTickLabelsFormattingFunction(yTicks::label);
        styler.setXAxisTickMarkSpacingHint(xTick).setYAxisTickMarkSpacingHint(Y_TICK);
        chart.addSeries("axes", xTicks.uneven(), yTicks.uneven())
                .setMarker(SeriesMarkers.NONE).setLineStyle(SeriesLines.NONE);
        return chart;
    }

    /** Bars over whole numbers get no ticks between them. */
    private static int xTickDistance(Plot plot, Range x) {
        boolean whole = false;
        for (Series series : plot.series()) {
            if (series.kind() == Series.Kind.BARS) {
                whole = Arrays.stream(series.x()).allMatch(value -> value == Math.rint(value));
            }
        }
        return whole ? Math.max(WHOLE_X_TICK, (int) (plot.width() / Math.max(LEAST_TICKS, x.high() - x.low()))) : X_TICK;
    }

    /** The largest font in which both axis labels fit beside their axes. */
    private static Font fitting(Plot plot, int height, Graphics2D g) {
        Font font = Look.LABEL;
        while (font.getSize() > LEAST_FONT
                && (g.getFontMetrics(font).stringWidth(plot.y().label()) > height - 4 * MARGIN
                || g.getFontMetrics(font).stringWidth(plot.x().label()) > plot.width() - 8 * MARGIN)) {
            font = font.deriveFont(font.getSize() - 1f);
        }
        return font;
    }
}

package thermolab.show;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
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

    private static final int PIXELS = 2; // device pixels per CSS pixel
    private static final int MARGIN = 10; // CSS pixels
    private static final int LEAST_FONT = 9;
    private static final int X_TICK = 90; // least distance of ticks
    private static final int WHOLE_X_TICK = 50; // where labels are whole numbers
    private static final int Y_TICK = 45;

    private ChartPainter() {
    }

    static BufferedImage paint(Plot plot) {
        Require.atLeast("number of series", plot.series().size(), 1, "add a line, points or bars to the plot");
        Range xRange = Ranges.ofX(plot.x(), plot.series());
        Range yRange = Ranges.ofY(plot.y(), plot.series());
        List<Style> styles = Look.styles(plot.series());
        BufferedImage picture =
                new BufferedImage(PIXELS * plot.width(), PIXELS * plot.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(PIXELS, PIXELS);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, plot.width(), plot.height());

        int top = paintTitle(g, plot);
        Legend legend = new Legend(g, plot.series(), styles, plot.width());
        int height = plot.height() - top - (int) Math.ceil(legend.height());
        XYChart chart = axes(plot, xRange, yRange, height, g);
        chart.addAnnotation(new Marks(plot, xRange, yRange, styles));
        Graphics2D inside = (Graphics2D) g.create();
        inside.translate(0, top);
        chart.paint(inside, plot.width(), height);
        inside.dispose();
        legend.paint(g, top + height);
        g.dispose();
        return picture;
    }

    /** Centred, in as many lines as it needs; returns where the rest of the picture begins. */
    private static int paintTitle(Graphics2D g, Plot plot) {
        FontMetrics metrics = g.getFontMetrics(Look.TITLE);
        g.setFont(Look.TITLE);
        g.setColor(Look.TEXT);
        int y = MARGIN;
        for (String line : wrapped(plot.title(), metrics, plot.width() - 2 * MARGIN)) {
            y += metrics.getAscent();
            g.drawString(line, (plot.width() - metrics.stringWidth(line)) / 2f, y);
            y += metrics.getDescent();
        }
        return y;
    }

    private static List<String> wrapped(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** Frame, grid, ticks and labels. The one series of the chart is not drawn: it says where ticks stand. */
    private static XYChart axes(Plot plot, Range x, Range y, int height, Graphics2D g) {
        XYChart chart = new XYChart(plot.width(), height);
        chart.setXAxisTitle(plot.x().label());
        chart.setYAxisTitle(plot.y().label());
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
        styler.setXAxisTickMarkSpacingHint(xTickDistance(plot, x)).setYAxisTickMarkSpacingHint(Y_TICK);
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
        return whole ? Math.max(WHOLE_X_TICK, (int) (plot.width() / (x.high() - x.low()))) : X_TICK;
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

package thermolab.show;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import thermolab.num.Require;
import thermolab.show.Axis.Range;

/** Draws a plot with XChart, at twice its size for screens with fine pixels. */
final class ChartPainter {

    private static final int PIXELS = 2; // device pixels per CSS pixel

    private final Plot plot;
    private final Range xRange;
    private final Range yRange;
    private final XYChart chart;
    private int coloured; // series drawn in a colour of their own so far
    private int references;

    private ChartPainter(Plot plot) {
        this.plot = plot;
        xRange = Ranges.ofX(plot.x(), plot.series());
        yRange = Ranges.ofY(plot.y(), plot.series());
        chart = new XYChart(plot.width(), plot.height());
    }

    static BufferedImage paint(Plot plot) {
        Require.atLeast("number of series", plot.series().size(), 1, "add a line, points or bars to the plot");
        ChartPainter painter = new ChartPainter(plot);
        painter.style();
        for (Series series : plot.series()) {
            painter.add(series);
        }
        return painter.draw();
    }

    private BufferedImage draw() {
        BufferedImage picture = new BufferedImage(PIXELS * plot.width(), PIXELS * plot.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(PIXELS, PIXELS);
        chart.paint(graphics, plot.width(), plot.height());
        graphics.dispose();
        return picture;
    }

    private void add(Series series) {
        switch (series.kind()) {
            case LINE -> {
                XYSeries line = path(series.name(), series.x(), series.y(), Look.colour(coloured));
                line.setLineStyle(Look.line(coloured++));
            }
            case POINTS -> {
                if (series.errors().length > 0) {
                    Bars.Path bars = Bars.errorBars(series, plot.x(), xRange, plot.y(), yRange);
                    XYSeries errors = path(series.name() + " (errors)", bars.x(), bars.y(), Look.colour(coloured));
                    errors.setLineStyle(Look.ERROR_BAR);
                    errors.setShowInLegend(false);
                }
                XYSeries points = path(series.name(), series.x(), series.y(), Look.colour(coloured));
                points.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
                points.setMarker(Look.marker(coloured++));
            }
            case BARS -> {
                Bars.Path outline = Bars.outline(series, plot.x(), plot.y(), yRange);
                XYSeries bars = path(series.name(), outline.x(), outline.y(), Look.colour(coloured));
                bars.setXYSeriesRenderStyle(XYSeriesRenderStyle.Area);
                bars.setFillColor(Look.fill(coloured++));
                bars.setLineStyle(Look.OUTLINE);
            }
            case HORIZONTAL -> {
                double y = series.y()[0];
                reference(series.name(), new double[] {xRange.low(), xRange.high()}, new double[] {y, y});
            }
            case VERTICAL -> {
                double x = series.x()[0];
                reference(series.name(), new double[] {x, x}, new double[] {yRange.low(), yRange.high()});
            }
        }
    }

    private void reference(String name, double[] x, double[] y) {
        path(name, x, y, Look.REFERENCE).setLineStyle(Look.reference(references++));
    }

    private XYSeries path(String name, double[] x, double[] y, Color colour) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setMarkerColor(colour);
        series.setLineColor(colour);
        return series;
    }

    private void style() {
        chart.setTitle(plot.title());
        chart.setXAxisTitle(plot.x().label());
        chart.setYAxisTitle(plot.y().label());
        XYStyler styler = chart.getStyler();
        styler.setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Color.WHITE).setChartFontColor(Look.TEXT).setChartPadding(10);
        styler.setChartTitleFont(Look.TITLE).setChartTitleBoxVisible(false).setChartTitlePadding(6);
        styler.setPlotBackgroundColor(Color.WHITE).setPlotBorderColor(Look.FRAME).setPlotContentSize(1);
        styler.setLegendVisible(plot.series().size() > 1);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS).setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendFont(Look.SMALL).setLegendBorderColor(Color.WHITE).setLegendSeriesLineLength(36);
        styler.setMarkerSize(8);
        styler.setPlotGridLinesColor(Look.GRID).setAxisTickMarksColor(Look.FRAME);
        styler.setAxisTitleFont(Look.LABEL).setAxisTickLabelsFont(Look.SMALL).setAxisTickLabelsColor(Look.TEXT);
        styler.setPlotMargin(0).setAxisTitlePadding(8);
        styler.setXAxisMin(xRange.low()).setXAxisMax(xRange.high());
        styler.setYAxisMin(yRange.low()).setYAxisMax(yRange.high());
        styler.setXAxisLogarithmic(plot.x().logarithmic()).setYAxisLogarithmic(plot.y().logarithmic());
    }
}

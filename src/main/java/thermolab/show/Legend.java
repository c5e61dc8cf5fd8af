package thermolab.show;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thermolab.show.Look.Style;

/** The names of the series, each beside a sample of how it is drawn, in as many rows below the chart as they need. */
final class Legend {

    private static final double SAMPLE = 30; // width, CSS pixels
    private static final double GAP = 7; // between a sample and its name
    private static final double BETWEEN = 22; // between entries
    private static final double BELOW = 10;

    private final List<Series> series;
    private final List<Style> styles;
    private final FontMetrics metrics;
    private final Graphics2D ruler;
    private final double width;
    private final List<List<Integer>> rows = new ArrayList<>(); // indices of series

    /** A plot with one name has its labels and needs no legend; what shares a name shares its entry. */
    Legend(Graphics2D g, List<Series> series, List<Style> styles, double width) {
        this.series = series;
        this.styles = styles;
        this.metrics = g.getFontMetrics(Look.SMALL);
        this.width = width;
        this.ruler = g;
        double used = Double.POSITIVE_INFINITY;
        List<Integer> entries = entries(series);
        for (int i : entries.size() > 1 ? entries : List.<Integer>of()) {
            if (used + BETWEEN + entryWidth(i) > width) {
                rows.add(new ArrayList<>());
                used = -BETWEEN;
            }
            rows.get(rows.size() - 1).add(i);
            used += BETWEEN + entryWidth(i);
        }
    }

    /** The first series of each name. */
    static List<Integer> entries(List<Series> series) {
        List<Integer> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).kind() != Series.Kind.NOTE && names.add(series.get(i).name())) {
                entries.add(i);
            }
        }
        return entries;
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.size() * rowHeight() + BELOW;
    }

    void paint(Graphics2D g, double top) {
        g.setFont(Look.SMALL);
        for (int row = 0; row < rows.size(); row++) {
            double total = -BETWEEN;
            for (int i : rows.get(row)) {
                total += BETWEEN + entryWidth(i);
            }
            double x = Math.max(0, (width - total) / 2);
            double middle = top + (row + 0.5) * rowHeight();
            for (int i : rows.get(row)) {
                for (int k = i; k < series.size(); k++) {
                    if (series.get(k).name().equals(series.get(i).name())) {
                        paintSample(g, k, x, middle);
                    }
                }
                g.setColor(Look.TEXT);
                MathText.draw(g, Look.SMALL, series.get(i).name(), x + SAMPLE + GAP,
                        middle + (metrics.getAscent() - metrics.getDescent()) / 2.0);
                x += entryWidth(i) + BETWEEN;
            }
        }
    }

    private void paintSample(Graphics2D g, int index, double x, double middle) {
        Style style = styles.get(index);
        g.setColor(style.colour());
        switch (series.get(index).kind()) {
            case NOTE -> { }
            case BAND, CYCLE -> {
                g.setColor(Look.faint(style.colour()));
                g.fill(new Rectangle2D.Double(x, middle - 6, SAMPLE, 12));
            }
            case CLOUD -> {
                for (int k = -2; k <= 2; k++) {
                    g.fill(new Ellipse2D.Double(x + SAMPLE / 2 + 5 * k - 1.5, middle + 3 * Math.cos(3 * k) - 1.5, 3, 3));
                }
            }
            case PATH -> {
                g.setStroke(style.line());
                Arrows.heads(g, new double[][] {{x, middle}, {x + SAMPLE, middle}}, 1);
                g.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
            }
            case POINTS -> style.marker().paint(g, x + SAMPLE / 2, middle, Look.MARKER_SIZE);
            case BARS -> {
                Rectangle2D box = new Rectangle2D.Double(x + SAMPLE / 2 - 8, middle - 6, 16, 12);
                g.setColor(style.fill());
                g.fill(box);
                g.setColor(style.colour());
                g.setStroke(Look.OUTLINE);
                g.draw(box);
            }
            default -> {
                g.setStroke(style.line());
                g.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
            }
        }
    }

    private double entryWidth(int index) {
        return SAMPLE + GAP + MathText.width(ruler, Look.SMALL, series.get(index).name());
    }

    private double rowHeight() {
        return metrics.getHeight() + 4;
    }
}

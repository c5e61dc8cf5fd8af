package thermolab.show;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import thermolab.show.Look.Style;

/** Draws ways that have a direction: a line with arrow heads along it, open with a start and an end, or closed and filled. */
final class Arrows {

    private static final double APART = 110; // along the line between two heads, CSS pixels
    private static final double LEAST = 24; // a shorter line gets no head
    private static final double MARK = 5; // half the size of the marks at start and end
    private static final BasicStroke HALO = new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Arrows() {
    }

    /** A circle at the start, a square at the end; with a white rim where it lies on colours. */
    static void path(Graphics2D g, Series way, Style style, Scales scales, boolean onColours) {
        double[][] points = points(way, scales, false);
        if (onColours) {
            g.setColor(new Color(255, 255, 255, 210));
            g.setStroke(HALO);
            g.draw(line(points));
        }
        g.setColor(style.colour());
        g.setStroke(LINE);
        g.draw(line(points));
        heads(g, points, 1);
        double[] first = points[0];
        double[] last = points[points.length - 1];
        mark(g, new Ellipse2D.Double(first[0] - MARK, first[1] - MARK, 2 * MARK, 2 * MARK), Color.WHITE, style.colour());
        mark(g, new Rectangle2D.Double(last[0] - MARK, last[1] - MARK, 2 * MARK, 2 * MARK), style.colour(), Color.WHITE);
    }

    private static void mark(Graphics2D g, Shape shape, Color fill, Color rim) {
        g.setColor(fill);
        g.fill(shape);
        g.setColor(rim);
        g.setStroke(LINE);
        g.draw(shape);
    }

    /** Closed, its inside filled. */
    static void cycle(Graphics2D g, Series way, Style style, Scales scales) {
        double[][] points = points(way, scales, true);
        Path2D closed = line(points);
        closed.closePath();
        g.setColor(Look.faint(style.colour()));
        g.fill(closed);
        g.setColor(style.colour());
        g.setStroke(style.line());
        g.draw(closed);
        heads(g, points, 1.2);
    }

    /** Heads at even distances along a line of pixels, at least one in its middle. */
    static void heads(Graphics2D g, double[][] points, double size) {
        double length = length(points);
        if (length < LEAST) {
            return;
        }
        int count = Math.max(1, (int) Math.round(length / APART));
        double next = length / count / 2;
        double travelled = 0;
        for (int i = 1; i < points.length; i++) {
            double step = distance(points[i - 1], points[i]);
            while (step > 0 && travelled + step >= next && next < length) {
                double part = (next - travelled) / step;
                double dx = points[i][0] - points[i - 1][0];
                double dy = points[i][1] - points[i - 1][1];
                double half = 5.5 * size / step; // the head's middle stands on the place
                g.fill(Drawing.head(points[i - 1][0] + (part + half) * dx, points[i - 1][1] + (part + half) * dy, dx, dy, size));
                next += length / count;
            }
            travelled += step;
        }
    }

    static double length(double[][] points) {
        double length = 0;
        for (int i = 1; i < points.length; i++) {
            length += distance(points[i - 1], points[i]);
        }
        return length;
    }

    static Path2D line(double[][] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0][0], points[0][1]);
        for (int i = 1; i < points.length; i++) {
            path.lineTo(points[i][0], points[i][1]);
        }
        return path;
    }

    private static double[][] points(Series way, Scales scales, boolean closed) {
        int n = way.x().length;
        double[][] points = new double[closed ? n + 1 : n][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {scales.x(way.x()[i % n]), scales.y(way.y()[i % n])};
        }
        return points;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}

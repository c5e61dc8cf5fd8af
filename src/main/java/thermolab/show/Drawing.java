package thermolab.show;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Shapes and words on a white ground, in the order in which they are put down: a diagram before it is pixels or SVG. */
final class Drawing {

    private static final double HEAD = 11; // length of an arrow's head, CSS pixels
    private static final double HEAD_WIDTH = 4.5; // half of it
    private static final Graphics2D RULER = graphics(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));

    /** Something put down. */
    sealed interface Mark {
    }

    /** A filled shape, an outline, or both; a colour of null leaves its part out. */
    record Ink(Shape shape, Color fill, Color line, BasicStroke stroke) implements Mark {
    }

    /** A line of words; {@code align} is the part of its width that lies left of x. */
    record Words(String text, double x, double y, double align, Font font, Color colour) implements Mark {
    }

    private final double width; // CSS pixels
    private final double height;
    private final List<Mark> marks = new ArrayList<>();

    Drawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void fill(Shape shape, Color colour) {
        marks.add(new Ink(shape, colour, null, null));
    }

    void line(Shape shape, Color colour, BasicStroke stroke) {
        marks.add(new Ink(shape, null, colour, stroke));
    }

    void line(double x0, double y0, double x1, double y1, Color colour, BasicStroke stroke) {
        line(new Line2D.Double(x0, y0, x1, y1), colour, stroke);
    }

    void box(Shape shape, Color fill, Color line) {
        marks.add(new Ink(shape, fill, line, Look.OUTLINE));
    }

    /** Words with their left end ({@code align} 0), middle (½) or right end (1) at x, and half their height above y. */
    void words(String text, double x, double y, double align) {
        words(text, x, y, align, Look.SMALL, Look.TEXT);
    }

    void words(String text, double x, double y, double align, Font font, Color colour) {
        marks.add(new Words(text, x, y + font.getSize2D() * 0.36, align, font, colour));
    }

    /** Words on a white plate, legible over lines. */
    void label(String text, double x, double y, double align) {
        double wide = width(text, Look.SMALL);
        fill(new java.awt.geom.RoundRectangle2D.Double(x - align * wide - 3, y - 9, wide + 6, 18, 6, 6), new Color(255, 255, 255, 225));
        words(text, x, y, align);
    }

    /** A straight line with a head at its end. */
    void arrow(double x0, double y0, double x1, double y1, Color colour, BasicStroke stroke) {
        double length = Math.max(1e-9, Math.hypot(x1 - x0, y1 - y0));
        double back = Math.min(HEAD, length) * 0.8 / length;
        line(x0, y0, x1 - back * (x1 - x0), y1 - back * (y1 - y0), colour, stroke);
        fill(head(x1, y1, x1 - x0, y1 - y0, Math.max(1, stroke.getLineWidth() / 2.5)), colour);
    }

    /** A triangle with its point at (x, y) that looks along (dx, dy). */
    static Shape head(double x, double y, double dx, double dy, double size) {
        Path2D head = new Path2D.Double();
        head.moveTo(0, 0);
        head.lineTo(-HEAD * size, -HEAD_WIDTH * size);
        head.lineTo(-HEAD * size, HEAD_WIDTH * size);
        head.closePath();
        AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(Math.atan2(dy, dx));
        return turn.createTransformedShape(head);
    }

    /** Puts all of another drawing down, moved by (dx, dy). */
    void include(Drawing other, double dx, double dy) {
        AffineTransform move = AffineTransform.getTranslateInstance(dx, dy);
        for (Mark mark : other.marks) {
            if (mark instanceof Ink ink) {
                marks.add(new Ink(move.createTransformedShape(ink.shape), ink.fill, ink.line, ink.stroke));
            } else if (mark instanceof Words words) {
                marks.add(new Words(words.text, words.x + dx, words.y + dy, words.align, words.font, words.colour));
            }
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Mark> marks() {
        return marks;
    }

    static double width(String text, Font font) {
        return MathText.width(RULER, font, text);
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage((int) Math.ceil(Picture.PIXELS * width), (int) Math.ceil(Picture.PIXELS * height),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = graphics(image);
        g.scale(Picture.PIXELS, Picture.PIXELS);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
        for (Mark mark : marks) {
            if (mark instanceof Ink ink) {
                paint(g, ink);
            } else if (mark instanceof Words words) {
                g.setColor(words.colour);
                MathText.draw(g, words.font, words.text, words.x - words.align * MathText.width(g, words.font, words.text), words.y);
            }
        }
        g.dispose();
        return image;
    }

    private static void paint(Graphics2D g, Ink ink) {
        if (ink.fill != null) {
            g.setColor(ink.fill);
            g.fill(ink.shape);
        }
        if (ink.line != null) {
            g.setColor(ink.line);
            g.setStroke(ink.stroke);
            g.draw(ink.shape);
        }
    }

    /** With soft edges. */
    static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return g;
    }
}

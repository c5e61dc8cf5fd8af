package thermolab.show;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The title on top of a picture: centred, in as many lines as it needs. */
final class Title {

    private static final int MARGIN = 10; // CSS pixels

    private Title() {
    }

    /** Paints it; returns where the rest of the picture begins. */
    static int paint(Graphics2D g, String title, int width) {
        FontMetrics metrics = g.getFontMetrics(Look.TITLE);
        g.setColor(Look.TEXT);
        int y = MARGIN;
        for (String line : lines(g, title, width)) {
            y += metrics.getAscent();
            MathText.draw(g, Look.TITLE, line, (width - MathText.width(g, Look.TITLE, line)) / 2f, y);
            y += metrics.getDescent();
        }
        return y;
    }

    /** The same in a diagram. */
    static void put(Drawing drawing, String title, int width) {
        Graphics2D g = Drawing.graphics(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        FontMetrics metrics = g.getFontMetrics(Look.TITLE);
        double y = MARGIN;
        for (String line : lines(g, title, width)) {
            drawing.words(line, width / 2.0, y + (metrics.getAscent() + metrics.getDescent()) / 2.0, 0.5, Look.TITLE, Look.TEXT);
            y += metrics.getAscent() + metrics.getDescent();
        }
    }

    static int height(String title, int width) {
        return paint(Drawing.graphics(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)), title, width);
    }

    /** The lines; none for a title of no words. */
    static List<String> lines(Graphics2D g, String title, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : title.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && MathText.width(g, Look.TITLE, longer) > width - 2 * MARGIN) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}

package thermolab.show;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Lines of equal height, each long one with its level. */
record ContourLayer(Surface surface, double[] levels) implements Layer {

    private static final double LABELLED = 70; // a shorter line has no level beside it, CSS pixels
    private static final Color PLATE = new Color(255, 255, 255, 215);
    private static final Color RIM = new Color(255, 255, 255, 120);
    private static final Color LINE = new Color(0x333333);

    @Override
    public void paint(Graphics2D g, Scales scales) {
        for (int k = 0; k < levels.length; k++) {
            boolean named = false;
            for (List<double[]> line : Contour.lines(surface.x(), surface.y(), surface.z(), levels[k])) {
                double[][] points = line.stream().map(p -> new double[] {scales.x(p[0]), scales.y(p[1])}).toArray(double[][]::new);
                g.setColor(RIM);
                g.setStroke(Look.stroke(2.6f));
                g.draw(Arrows.line(points));
                g.setColor(LINE);
                g.setStroke(Look.stroke(1));
                g.draw(Arrows.line(points));
                if (!named && Arrows.length(points) > LABELLED) {
                    name(g, points[points.length * (2 + k % 3) / 6], Digits.of(levels[k], 3).replace('-', '−'), scales);
                    named = true;
                }
            }
        }
    }

    private static void name(Graphics2D g, double[] at, String level, Scales scales) {
        int width = g.getFontMetrics(Look.NOTE).stringWidth(level);
        double x = Math.max(scales.area().getMinX() + 4, Math.min(scales.area().getMaxX() - width - 4, at[0] - width / 2.0));
        double y = Math.max(scales.area().getMinY() + 10, Math.min(scales.area().getMaxY() - 10, at[1]));
        g.setColor(PLATE);
        g.fill(new RoundRectangle2D.Double(x - 2, y - 8, width + 4, 16, 5, 5));
        g.setColor(Look.TEXT);
        g.setFont(Look.NOTE);
        g.drawString(level, (float) x, (float) (y + 5));
    }
}

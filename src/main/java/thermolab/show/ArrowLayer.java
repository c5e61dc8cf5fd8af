package thermolab.show;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.function.DoubleBinaryOperator;
import thermolab.num.Require;

/** Arrows of a motion on an even grid; their length is the speed, as it would look in the picture. */
record ArrowLayer(DoubleBinaryOperator u, DoubleBinaryOperator v, Surface.Extent extent) implements Layer {

    private static final double APART = 34; // CSS pixels
    private static final Color RIM = new Color(255, 255, 255, 150); // legible on dark colours
    private static final double LEAST = 1; // shorter arrows are dots

    @Override
    public void paint(Graphics2D g, Scales scales) {
        double left = scales.x(extent.xLow());
        double top = scales.y(extent.yHigh());
        double perX = (scales.x(extent.xHigh()) - left) / (extent.xHigh() - extent.xLow());
        double perY = (scales.y(extent.yLow()) - top) / (extent.yHigh() - extent.yLow());
        int columns = Math.max(2, (int) (perX * (extent.xHigh() - extent.xLow()) / APART));
        int rows = Math.max(2, (int) (perY * (extent.yHigh() - extent.yLow()) / APART));
        double[][][] speeds = new double[rows][columns][];
        double fastest = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double x = extent.xLow() + (j + 0.5) / columns * (extent.xHigh() - extent.xLow());
                double y = extent.yLow() + (i + 0.5) / rows * (extent.yHigh() - extent.yLow());
                String place = "(" + Digits.of(x, 3) + ", " + Digits.of(y, 3) + ")";
                double dx = perX * Require.finite("u" + place, u.applyAsDouble(x, y), "");
                double dy = -perY * Require.finite("v" + place, v.applyAsDouble(x, y), "");
                speeds[i][j] = new double[] {scales.x(x), scales.y(y), dx, dy};
                fastest = Math.max(fastest, Math.hypot(dx, dy));
            }
        }
        for (double[][] row : speeds) {
            for (double[] at : row) {
                double scale = fastest == 0 ? 0 : 0.95 * APART / fastest;
                g.setColor(RIM);
                g.setStroke(Look.stroke(3.4f));
                arrow(g, at, scale, 1.35);
                g.setColor(Look.ARROW);
                g.setStroke(Look.OUTLINE);
                arrow(g, at, scale, 1);
            }
        }
    }

    private static void arrow(Graphics2D g, double[] at, double scale, double thick) {
        double dx = at[2] * scale;
        double dy = at[3] * scale;
        double length = Math.hypot(dx, dy);
        if (length < LEAST) {
            g.draw(new Line2D.Double(at[0], at[1], at[0] + 0.5, at[1]));
            return;
        }
        double size = thick * Math.min(0.7, length / 22);
        g.draw(new Line2D.Double(at[0] - dx / 2, at[1] - dy / 2, at[0] + dx / 4, at[1] + dy / 4));
        g.fill(Drawing.head(at[0] + dx / 2, at[1] + dy / 2, dx, dy, size));
    }
}

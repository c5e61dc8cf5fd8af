package thermolab.show;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Orbits of a motion with arrow heads, followed by Runge and Kutta's rule in even steps along the orbit. */
record OrbitLayer(List<double[][]> orbits) implements Layer {

    private static final double STEP = 0.003; // of the rectangle's sides
    private static final int MOST_STEPS = 4000;
    private static final int BEFORE_CLOSING = 20; // steps
    private static final double AT_REST = 1e-9; // speed, sides of the rectangle a unit of time

    static OrbitLayer of(DoubleBinaryOperator u, DoubleBinaryOperator v, Surface.Extent extent, double[][] starts) {
        List<double[][]> orbits = new ArrayList<>();
        for (double[] start : starts) {
            orbits.add(follow(u, v, extent, start));
        }
        return new OrbitLayer(orbits);
    }

    private static double[][] follow(DoubleBinaryOperator u, DoubleBinaryOperator v, Surface.Extent extent, double[] start) {
        double width = extent.xHigh() - extent.xLow();
        double height = extent.yHigh() - extent.yLow();
        List<double[]> points = new ArrayList<>(List.of(start.clone()));
        double[] at = start.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] k1 = direction(u, v, at[0], at[1], width, height);
            double[] k2 = k1 == null ? null : direction(u, v, at[0] + k1[0] / 2, at[1] + k1[1] / 2, width, height);
            double[] k3 = k2 == null ? null : direction(u, v, at[0] + k2[0] / 2, at[1] + k2[1] / 2, width, height);
            double[] k4 = k3 == null ? null : direction(u, v, at[0] + k3[0], at[1] + k3[1], width, height);
            if (k4 == null) {
                break;
            }
            at = new double[] {at[0] + (k1[0] + 2 * k2[0] + 2 * k3[0] + k4[0]) / 6, at[1] + (k1[1] + 2 * k2[1] + 2 * k3[1] + k4[1]) / 6};
            if (Math.hypot((at[0] - points.get(points.size() - 1)[0]) / width, (at[1] - points.get(points.size() - 1)[1]) / height) < STEP / 3) {
                break; // the directions cancel: it turns round a point of rest
            }
            points.add(at);
            boolean closes = step > BEFORE_CLOSING && Math.hypot((at[0] - start[0]) / width, (at[1] - start[1]) / height) < STEP;
            boolean leaves = at[0] < extent.xLow() || at[0] > extent.xHigh() || at[1] < extent.yLow() || at[1] > extent.yHigh();
            if (closes || leaves) {
                break;
            }
        }
        return points.toArray(new double[0][]);
    }

    /** One step along the motion; null where it rests. */
    private static double[] direction(DoubleBinaryOperator u, DoubleBinaryOperator v, double x, double y, double width, double height) {
        double dx = u.applyAsDouble(x, y);
        double dy = v.applyAsDouble(x, y);
        double speed = Math.hypot(dx / width, dy / height);
        return Double.isFinite(speed) && speed > AT_REST ? new double[] {STEP * dx / speed, STEP * dy / speed} : null;
    }

    @Override
    public void paint(Graphics2D g, Scales scales) {
        for (double[][] orbit : orbits) {
            double[][] points = new double[orbit.length][];
            for (int i = 0; i < orbit.length; i++) {
                points[i] = new double[] {scales.x(orbit[i][0]), scales.y(orbit[i][1])};
            }
            g.setColor(Look.colour(0));
            g.setStroke(Look.stroke(1.8f));
            g.draw(Arrows.line(points));
            Arrows.heads(g, points, 1);
            g.fill(new Ellipse2D.Double(points[0][0] - 3, points[0][1] - 3, 6, 6));
        }
    }
}

package thermolab.show;

import java.awt.geom.Rectangle2D;
import thermolab.show.Axis.Range;

/**
 * From numbers on two axes to places in the picture.
 *
 * @param area inside the axes, CSS pixels
 */
record Scales(Rectangle2D area, Axis xAxis, Range xRange, Axis yAxis, Range yRange) {

    private static final double FAR = 100; // axis lengths; drawing further out than this loses precision

    double x(double value) {
        return area.getMinX() + part(xAxis, xRange, value) * area.getWidth();
    }

    double y(double value) {
        return area.getMaxY() - part(yAxis, yRange, value) * area.getHeight();
    }

    /** How far along the axis the value is, 0 to 1 inside; minus infinity (log of zero) becomes far below. */
    private static double part(Axis axis, Range range, double value) {
        double low = axis.scaled(range.low());
        double at = value <= 0 && axis.logarithmic() ? Double.NEGATIVE_INFINITY : axis.scaled(value);
        return Math.max(-FAR, Math.min(FAR, (at - low) / (axis.scaled(range.high()) - low)));
    }
}

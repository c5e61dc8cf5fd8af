package thermolab.show;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import thermolab.show.Axis.Range;

/** The scale of colours beside a field: a strip as high as the axes, with numbers and their meaning. */
record ColourBar(ColourScale scale, String label) {

    private static final double GAP = 8; // CSS pixels
    private static final double STRIP = 16;
    private static final double LABEL = 24;
    private static final double TICK = 7;
    private static final int MOST = 12; // numbers beside the strip
    private static final int APART = 45; // least distance of two numbers

    double width(Graphics2D g) {
        Ticks words = Ticks.of(Axis.linear(label), new Range(scale.low(), scale.high()));
        double numbers = 0;
        for (double value : Levels.inside(scale.low(), scale.high(), MOST)) {
            numbers = Math.max(numbers, g.getFontMetrics(Look.SMALL).stringWidth(words.label(value / words.unit())));
        }
        return GAP + STRIP + TICK + numbers + (label.isEmpty() ? GAP : LABEL);
    }

    void paint(Graphics2D g, Rectangle2D axes) {
        double left = axes.getMaxX() + GAP;
        double step = axes.getHeight() / ColourScale.STEPS;
        for (int i = 0; i < ColourScale.STEPS; i++) {
            g.setColor(scale.of(scale.low() + (i + 0.5) / ColourScale.STEPS * (scale.high() - scale.low())));
            g.fill(new Rectangle2D.Double(left, axes.getMaxY() - (i + 1) * step, STRIP, step + 0.5));
        }
        g.setColor(Look.FRAME);
        g.setStroke(Look.OUTLINE);
        g.draw(new Rectangle2D.Double(left, axes.getMinY(), STRIP, axes.getHeight()));
        Ticks words = Ticks.of(Axis.linear(label), new Range(scale.low(), scale.high()));
        double apart = Levels.step(scale.low(), scale.high(), (int) Math.max(2, axes.getHeight() / APART));
        g.setFont(Look.SMALL);
        for (double value = Math.ceil(scale.low() / apart - 1e-9) * apart; value <= scale.high() + 1e-9 * apart; value += apart) {
            double y = axes.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * axes.getHeight();
            g.setColor(Look.FRAME);
            g.draw(new Line2D.Double(left + STRIP, y, left + STRIP + 4, y));
            g.setColor(Look.TEXT);
            g.drawString(words.label(value / words.unit()), (float) (left + STRIP + TICK), (float) (y + 5));
        }
        AffineTransform upright = g.getTransform();
        double right = axes.getMaxX() + width(g);
        g.rotate(-Math.PI / 2, right, axes.getCenterY());
        MathText.draw(g, Look.LABEL, label, right - MathText.width(g, Look.LABEL, label) / 2.0, axes.getCenterY() - 4);
        g.setTransform(upright);
    }
}

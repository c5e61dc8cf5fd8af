package thermolab.show;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import thermolab.num.Require;

/**
 * Gas in a cylinder under a piston, state by state, with the heat and the work that pass.
 *
 * <pre>{@code
 * Show.picture(Diagram.piston("One stroke", "Two pistons: the gas takes heat, lifts the piston, and its volume doubles")
 *         .state("1: V", 0.4).heatIn("Q").state("2: 2V", 0.8).workOut("W"));
 * }</pre>
 */
public final class PistonDiagram extends Diagram {

    private static final double STEP = 154; // from one cylinder to the next, CSS pixels
    private static final double WIDTH = 96; // of a cylinder
    private static final double TALL = 170;
    private static final double TOP = 64;
    private static final double BOTTOM = 76;
    private static final double WALL = 5;
    private static final int PARTICLES = 24;
    private static final double ARROW = 44;

    /** A state: the share of the cylinder that the gas fills, and words of the arrows, empty for none. */
    record State(String name, double share, String heat, boolean in, String work, boolean out) {
    }

    private final List<State> states;

    PistonDiagram(String title, String altText, List<State> states) {
        super(title, altText);
        this.states = List.copyOf(states);
    }

    /** The next state; the gas fills this share of the cylinder, above 0 and at most 1. */
    public PistonDiagram state(String name, double share) {
        if (!(share > 0 && share <= 1)) {
            throw Require.broken("share of " + name, share, "must be above 0 and at most 1", "the cylinder's volume is 1");
        }
        List<State> more = new ArrayList<>(states);
        more.add(new State(name, share, "", true, "", true));
        return new PistonDiagram(title(), altText(), more);
    }

    /** Heat that flows into the gas of the last state. */
    public PistonDiagram heatIn(String words) {
        return changed(last -> new State(last.name, last.share, words, true, last.work, last.out));
    }

    /** Heat that leaves the gas of the last state. */
    public PistonDiagram heatOut(String words) {
        return changed(last -> new State(last.name, last.share, words, false, last.work, last.out));
    }

    /** Work that is done on the gas of the last state. */
    public PistonDiagram workIn(String words) {
        return changed(last -> new State(last.name, last.share, last.heat, last.in, words, false));
    }

    /** Work that the gas of the last state does. */
    public PistonDiagram workOut(String words) {
        return changed(last -> new State(last.name, last.share, last.heat, last.in, words, true));
    }

    private PistonDiagram changed(UnaryOperator<State> change) {
        Require.atLeast("number of states", states.size(), 1, "add a state first");
        List<State> more = new ArrayList<>(states);
        more.set(more.size() - 1, change.apply(more.get(more.size() - 1)));
        return new PistonDiagram(title(), altText(), more);
    }

    @Override
    Drawing body() {
        Require.atLeast("number of states", states.size(), 1, "add a state");
        double wide = Math.max(280, states.size() * STEP);
        double margin = (wide - states.size() * STEP) / 2;
        Drawing drawing = new Drawing(wide, TOP + TALL + BOTTOM);
        for (int i = 0; i < states.size(); i++) {
            double left = margin + i * STEP + (STEP - WIDTH) / 2;
            draw(drawing, states.get(i), left);
            if (i > 0) {
                drawing.arrow(left - STEP + WIDTH + 22, TOP + TALL / 2, left - 22, TOP + TALL / 2, Look.FRAME, Look.stroke(2));
            }
        }
        return drawing;
    }

    private static void draw(Drawing drawing, State state, double left) {
        double bottom = TOP + TALL;
        double surface = bottom - state.share * (TALL - 20);
        drawing.fill(new Rectangle2D.Double(left, surface, WIDTH, bottom - surface), Look.faint(Look.colour(5)));
        for (int k = 1; k <= PARTICLES; k++) {
            double x = left + 6 + (WIDTH - 12) * radical(k, 2);
            double y = surface + 6 + (bottom - surface - 12) * radical(k, 3);
            drawing.fill(new Ellipse2D.Double(x - 2.2, y - 2.2, 4.4, 4.4), Look.colour(0));
        }
        drawing.box(new Rectangle2D.Double(left, surface - 12, WIDTH, 12), new Color(0xBBBBBB), Look.FRAME);
        drawing.box(new Rectangle2D.Double(left + WIDTH / 2 - 4, TOP - 20, 8, surface - 12 - TOP + 20), new Color(0xBBBBBB), Look.FRAME);
        Path2D walls = new Path2D.Double();
        walls.moveTo(left - WALL / 2, TOP);
        walls.lineTo(left - WALL / 2, bottom + WALL / 2);
        walls.lineTo(left + WIDTH + WALL / 2, bottom + WALL / 2);
        walls.lineTo(left + WIDTH + WALL / 2, TOP);
        drawing.line(walls, Look.TEXT, Look.stroke((float) WALL));
        drawing.words(state.name, left + WIDTH / 2, bottom + BOTTOM - 8, 0.5);
        if (!state.heat.isEmpty()) {
            double from = state.in ? bottom + ARROW : bottom - 8;
            double to = state.in ? bottom - 8 : bottom + ARROW;
            drawing.arrow(left + 18, from, left + 18, to, Look.colour(1), Look.stroke(5));
            drawing.words(state.heat, left + 30, bottom + 24, 0, Look.SMALL, Look.ink(Look.colour(1)));
        }
        if (!state.work.isEmpty()) {
            double from = state.out ? TOP - 12 : TOP - 56;
            double to = state.out ? TOP - 56 : TOP - 12;
            drawing.arrow(left + WIDTH / 2 + 18, from, left + WIDTH / 2 + 18, to, Look.colour(0), Look.stroke(5));
            drawing.words(state.work, left + WIDTH / 2 + 30, TOP - 36, 0, Look.SMALL, Look.ink(Look.colour(0)));
        }
    }

    /** The digits of k behind the point, in reverse: points that fill an interval evenly (van der Corput). */
    private static double radical(int k, int base) {
        double value = 0;
        double digit = 1.0 / base;
        for (int rest = k; rest > 0; rest /= base) {
            value += digit * (rest % base);
            digit /= base;
        }
        return value;
    }

    @Override
    List<String> facts() {
        return states.stream().map(state -> state.name + ": the gas fills " + Digits.of(state.share, 2) + " of the cylinder"
                + (state.heat.isEmpty() ? "" : ", heat " + state.heat + (state.in ? " in" : " out"))
                + (state.work.isEmpty() ? "" : ", work " + state.work + (state.out ? " out" : " in"))).toList();
    }
}

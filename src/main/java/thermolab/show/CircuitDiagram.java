package thermolab.show;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * Wires from left to right and the gates on them, each as early as its wires allow.
 *
 * <pre>{@code
 * Show.picture(Diagram.circuit("A gate that forgets nothing", "Circuit: two wires control a third (Toffoli), then one", "a", "b", "c")
 *         .controlled("X", "c", "a", "b").controlled("X", "b", "a").gate("H", "a"));
 * }</pre>
 */
public final class CircuitDiagram extends Diagram {

    private static final double ROW = 52; // CSS pixels
    private static final double COLUMN = 66;
    private static final double BOX = 36;
    private static final double DOT = 5; // radius

    private record Gate(String name, int[] wires, int[] controls) {

        int first() {
            return IntStream.concat(Arrays.stream(wires), Arrays.stream(controls)).min().orElseThrow();
        }

        int last() {
            return IntStream.concat(Arrays.stream(wires), Arrays.stream(controls)).max().orElseThrow();
        }
    }

    private final List<String> wires;
    private final List<Gate> gates;

    private CircuitDiagram(String title, String altText, List<String> wires, List<Gate> gates) {
        super(title, altText);
        this.wires = wires;
        this.gates = gates;
    }

    static CircuitDiagram of(String title, String altText, String[] wires) {
        Require.atLeast("number of wires", wires.length, 1, "");
        if (Arrays.stream(wires).distinct().count() < wires.length) {
            throw Require.broken("wires", Arrays.toString(wires), "must have different names", "");
        }
        return new CircuitDiagram(title, altText, List.of(wires), List.of());
    }

    /** A gate as a box on a wire, or over several neighbours. */
    public CircuitDiagram gate(String name, String... on) {
        Require.atLeast("number of wires of " + name, on.length, 1, "");
        int[] places = places(on);
        Gate gate = new Gate(name, places, new int[0]);
        if (gate.last() - gate.first() + 1 != on.length) {
            throw Require.broken("wires of " + name, Arrays.toString(on), "must be neighbours, each once", "order the wires so that they are");
        }
        return plus(gate);
    }

    /** A gate that acts where all controls are 1; {@code "X"} turns the target over and is drawn as ⊕. */
    public CircuitDiagram controlled(String name, String target, String... controls) {
        Require.atLeast("number of controls of " + name, controls.length, 1, "without controls it is a gate");
        String[] all = Arrays.copyOf(controls, controls.length + 1);
        all[controls.length] = target;
        int[] places = places(all);
        if (Arrays.stream(places).distinct().count() < places.length) {
            throw Require.broken("wires of " + name, Arrays.toString(all), "must be different", "");
        }
        return plus(new Gate(name, new int[] {places[controls.length]}, Arrays.copyOf(places, controls.length)));
    }

    private CircuitDiagram plus(Gate gate) {
        List<Gate> more = new ArrayList<>(gates);
        more.add(gate);
        return new CircuitDiagram(title(), altText(), wires, List.copyOf(more));
    }

    private int[] places(String[] names) {
        return Arrays.stream(names).mapToInt(name -> {
            if (!wires.contains(name)) {
                throw Require.broken("wire", name, "must be one of " + wires, "");
            }
            return wires.indexOf(name);
        }).toArray();
    }

    /** The column of each gate: the first in which all wires that it crosses are free. */
    int[] columns() {
        int[] free = new int[wires.size()];
        int[] columns = new int[gates.size()];
        for (int k = 0; k < columns.length; k++) {
            Gate gate = gates.get(k);
            columns[k] = Arrays.stream(free, gate.first(), gate.last() + 1).max().orElseThrow();
            Arrays.fill(free, gate.first(), gate.last() + 1, columns[k] + 1);
        }
        return columns;
    }

    @Override
    Drawing body() {
        int[] columns = columns();
        double left = 14 + wires.stream().mapToDouble(name -> Drawing.width(name, Look.SMALL)).max().orElse(0);
        int count = 1 + Arrays.stream(columns).max().orElse(0);
        double width = Math.max(300, left + count * COLUMN + 24);
        Drawing drawing = new Drawing(width, wires.size() * ROW);
        for (int i = 0; i < wires.size(); i++) {
            drawing.words(wires.get(i), left - 6, y(i), 1);
            drawing.line(left, y(i), width - 14, y(i), Look.TEXT, Look.stroke(1.4f));
        }
        for (int k = 0; k < columns.length; k++) {
            draw(drawing, gates.get(k), left + (columns[k] + 0.5) * COLUMN);
        }
        return drawing;
    }

    private static void draw(Drawing drawing, Gate gate, double x) {
        if (gate.controls.length > 0) {
            drawing.line(x, y(gate.first()), x, y(gate.last()), Look.colour(0), Look.stroke(1.8f));
        }
        for (int control : gate.controls) {
            drawing.fill(new Ellipse2D.Double(x - DOT, y(control) - DOT, 2 * DOT, 2 * DOT), Look.colour(0));
        }
        if (gate.controls.length > 0 && gate.name.equals("X")) {
            double y = y(gate.wires[0]);
            drawing.box(new Ellipse2D.Double(x - 12, y - 12, 24, 24), Color.WHITE, Look.colour(0));
            drawing.line(x - 12, y, x + 12, y, Look.colour(0), Look.stroke(1.8f));
            drawing.line(x, y - 12, x, y + 12, Look.colour(0), Look.stroke(1.8f));
            return;
        }
        double top = y(Arrays.stream(gate.wires).min().orElseThrow()) - BOX / 2;
        double bottom = y(Arrays.stream(gate.wires).max().orElseThrow()) + BOX / 2;
        double half = Math.max(BOX / 2, Math.min(COLUMN / 2 - 2, Drawing.width(gate.name, Look.SMALL) / 2 + 6));
        drawing.box(new Rectangle2D.Double(x - half, top, 2 * half, bottom - top), Color.WHITE, Look.TEXT);
        drawing.words(gate.name, x, (top + bottom) / 2, 0.5);
    }

    private static double y(int wire) {
        return (wire + 0.5) * ROW;
    }

    @Override
    List<String> facts() {
        return gates.stream().map(gate -> gate.name + " on " + names(gate.wires)
                + (gate.controls.length == 0 ? "" : " where " + names(gate.controls) + " = 1")).toList();
    }

    private String names(int[] places) {
        return String.join(", ", Arrays.stream(places).mapToObj(wires::get).toList());
    }
}

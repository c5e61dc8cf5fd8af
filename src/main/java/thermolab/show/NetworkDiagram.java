package thermolab.show;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.num.Require;

/**
 * Units and the weights between them: in layers, or freely on a circle. A line is as thick as its weight is large; blue is
 * positive, dashed vermilion negative.
 *
 * <pre>{@code
 * Show.picture(Diagram.layers("A machine of 4 visible and 2 hidden units", "Two layers, each unit joined to all of the other",
 *         4, 2).names(0, "v_1", "v_2", "v_3", "v_4").names(1, "h_1", "h_2").weights(0, weights));
 * Show.picture(Diagram.network("Three spins that cannot agree", "A triangle, one of its edges negative", "a", "b", "c")
 *         .edge("a", "b", 1).edge("b", "c", 1).edge("c", "a", -1));
 * }</pre>
 */
public final class NetworkDiagram extends Diagram {

    private static final double RADIUS = 17; // of a unit, CSS pixels
    private static final double WIDTH = 460;
    private static final double LAYER = 120; // from one layer to the next
    private static final double CIRCLE = 115;
    private static final int MOST_IN_LAYER = 24;
    private static final int NAMED_EDGES = 12; // more have no numbers
    private static final double THICKEST = 5;
    private static final Color PLAIN = new Color(0x999999);

    private record Edge(int from, int to, double weight) {
    }

    /** All that is drawn: names, places, states (NaN for none) and edges. */
    private record Parts(int[] sizes, String[] names, double[] states, List<Edge> edges, boolean weighted) {
    }

    private final Parts parts;

    private NetworkDiagram(String title, String altText, Parts parts) {
        super(title, altText);
        this.parts = parts;
    }

    static NetworkDiagram ofLayers(String title, String altText, int[] sizes) {
        Require.atLeast("number of layers", sizes.length, 2, "for one set of units use network");
        List<Edge> edges = new ArrayList<>();
        for (int layer = 0, first = 0; layer < sizes.length; first += sizes[layer++]) {
            Require.atLeast("sizes[" + layer + "]", sizes[layer], 1, "");
            if (sizes[layer] > MOST_IN_LAYER) {
                throw Require.broken("sizes[" + layer + "]", sizes[layer], "must be at most " + MOST_IN_LAYER, "draw some of the units and say so");
            }
            for (int i = 0; layer + 1 < sizes.length && i < sizes[layer]; i++) {
                for (int j = 0; j < sizes[layer + 1]; j++) {
                    edges.add(new Edge(first + i, first + sizes[layer] + j, 1));
                }
            }
        }
        String[] names = new String[Arrays.stream(sizes).sum()];
        Arrays.fill(names, "");
        return new NetworkDiagram(title, altText, new Parts(sizes.clone(), names, unknown(names.length), List.copyOf(edges), false));
    }

    static NetworkDiagram ofNames(String title, String altText, String[] names) {
        Require.atLeast("number of names", names.length, 1, "");
        if (names.length > MOST_IN_LAYER || Arrays.stream(names).distinct().count() < names.length) {
            throw Require.broken("names", Arrays.toString(names), "must be at most " + MOST_IN_LAYER + ", each once", "");
        }
        return new NetworkDiagram(title, altText, new Parts(new int[] {names.length}, names.clone(), unknown(names.length), List.of(), true));
    }

    private static double[] unknown(int count) {
        double[] states = new double[count];
        Arrays.fill(states, Double.NaN);
        return states;
    }

    /** Names of the units of a layer, counted from 0. */
    public NetworkDiagram names(int layer, String... names) {
        Require.index("layer", layer, parts.sizes.length);
        Require.sameLength("names", names.length, "units of the layer", parts.sizes[layer]);
        String[] all = parts.names.clone();
        System.arraycopy(names, 0, all, first(layer), names.length);
        return new NetworkDiagram(title(), altText(), new Parts(parts.sizes, all, parts.states, parts.edges, parts.weighted));
    }

    /** Weights between a layer and the next: {@code weights[unit of the layer][unit of the next]}. */
    public NetworkDiagram weights(int layer, double[][] weights) {
        Require.index("layer", layer, parts.sizes.length - 1);
        Require.rectangular("weights", weights);
        Require.sameLength("rows of weights", weights.length, "units of the layer", parts.sizes[layer]);
        Require.sameLength("columns of weights", weights[0].length, "units of the next layer", parts.sizes[layer + 1]);
        int first = first(layer);
        int next = first(layer + 1);
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : parts.edges) {
            boolean ours = edge.from >= first && edge.from < next;
            edges.add(!ours ? edge : new Edge(edge.from, edge.to,
                    Require.finite("weights[" + (edge.from - first) + "][" + (edge.to - next) + "]", weights[edge.from - first][edge.to - next], "")));
        }
        return new NetworkDiagram(title(), altText(), new Parts(parts.sizes, parts.names, parts.states, edges, true));
    }

    /** An edge between two named nodes. */
    public NetworkDiagram edge(String from, String to, double weight) {
        List<Edge> more = new ArrayList<>(parts.edges);
        more.add(new Edge(place(from), place(to), Require.finite("weight of " + from + " and " + to, weight, "")));
        return new NetworkDiagram(title(), altText(), new Parts(parts.sizes, parts.names, parts.states, more, true));
    }

    /** States of all units, layer by layer, 0 (white) to 1 (dark). */
    public NetworkDiagram states(double... states) {
        Require.sameLength("states", states.length, "units", parts.names.length);
        for (int i = 0; i < states.length; i++) {
            Require.probability("states[" + i + "]", states[i]);
        }
        return new NetworkDiagram(title(), altText(), new Parts(parts.sizes, parts.names, states.clone(), parts.edges, parts.weighted));
    }

    private int place(String name) {
        int place = Arrays.asList(parts.names).indexOf(name);
        if (place < 0) {
            throw Require.broken("node", name, "must be one of " + Arrays.toString(parts.names), "");
        }
        return place;
    }

    private int first(int layer) {
        return Arrays.stream(parts.sizes, 0, layer).sum();
    }

    @Override
    Drawing body() {
        double height = parts.sizes.length == 1 ? 2 * (CIRCLE + RADIUS + 10) : 2 * RADIUS + 16 + (parts.sizes.length - 1) * LAYER;
        Drawing drawing = new Drawing(WIDTH, height);
        double[][] places = places(height);
        double heaviest = parts.edges.stream().mapToDouble(edge -> Math.abs(edge.weight)).max().orElse(1);
        for (Edge edge : parts.edges) {
            double[] a = places[edge.from];
            double[] b = places[edge.to];
            float width = (float) Math.max(0.5, THICKEST * Math.abs(edge.weight) / heaviest);
            if (!parts.weighted) {
                drawing.line(a[0], a[1], b[0], b[1], PLAIN, Look.GRID_LINE);
            } else if (edge.weight != 0) {
                drawing.line(a[0], a[1], b[0], b[1], Look.colour(edge.weight > 0 ? 0 : 1),
                        edge.weight > 0 ? Look.stroke(width) : Look.stroke(width, 8, 5));
            }
        }
        if (parts.weighted && parts.sizes.length == 1 && parts.edges.size() <= NAMED_EDGES) {
            for (Edge edge : parts.edges) {
                double[] a = places[edge.from];
                double[] b = places[edge.to];
                drawing.label(Digits.of(edge.weight, 3).replace('-', '−'), 0.6 * a[0] + 0.4 * b[0], 0.6 * a[1] + 0.4 * b[1], 0.5);
            }
        }
        for (int i = 0; i < places.length; i++) {
            drawUnit(drawing, places[i], parts.names[i], parts.states[i]);
        }
        return drawing;
    }

    private void drawUnit(Drawing drawing, double[] at, String name, double state) {
        double room = WIDTH / Arrays.stream(parts.sizes).max().orElse(1) * 0.36;
        double radius = parts.sizes.length == 1 ? RADIUS : Math.min(RADIUS, room);
        double named = Drawing.width(name, Look.SMALL) / 2 + 5;
        double widest = Arrays.stream(parts.names).mapToDouble(each -> Drawing.width(each, Look.SMALL) / 2 + 5).max().orElse(0);
        radius = Math.max(radius, parts.sizes.length == 1 ? named : Math.min(widest, Math.min(RADIUS + 8, room)));
        Color fill = Double.isNaN(state) ? Color.WHITE : new ColourScale(0, 1, false).of(state);
        drawing.box(new Ellipse2D.Double(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius), fill, Look.TEXT);
        drawing.words(name, at[0], at[1], 0.5, Look.SMALL, state > 0.45 ? Color.WHITE : Look.TEXT);
    }

    /** The first layer at the bottom; a circle begins at its top. */
    private double[][] places(double height) {
        double[][] places = new double[parts.names.length][];
        for (int layer = 0, unit = 0; layer < parts.sizes.length; layer++) {
            int size = parts.sizes[layer];
            for (int i = 0; i < size; i++, unit++) {
                double angle = 2 * Math.PI * i / size;
                places[unit] = parts.sizes.length == 1
                        ? new double[] {WIDTH / 2 + (size == 1 ? 0 : CIRCLE) * Math.sin(angle), height / 2 - (size == 1 ? 0 : CIRCLE) * Math.cos(angle)}
                        : new double[] {WIDTH * (i + 0.5) / size, height - RADIUS - 8 - layer * LAYER};
            }
        }
        return places;
    }

    @Override
    List<String> facts() {
        if (!parts.weighted || parts.edges.size() > NAMED_EDGES) {
            return List.of();
        }
        return parts.edges.stream().map(edge -> name(edge.from) + " – " + name(edge.to) + ": " + Digits.of(edge.weight, 3)).toList();
    }

    private String name(int unit) {
        return parts.names[unit].isEmpty() ? "unit " + unit : parts.names[unit];
    }
}

package thermolab.show;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thermolab.num.Require;
import thermolab.show.FlowLayout.Flow;
import thermolab.show.FlowLayout.Node;

/**
 * Flows of heat (vermilion) and work (blue) between bodies and engines, as wide as they are large (Sankey's diagram); what
 * flows into something with an outflow must flow out again. A dashed line marks the boundary of the system.
 *
 * <pre>{@code
 * Show.picture(Diagram.flows("Where does the heat go?", "Flow diagram: of 100 J of heat, 40 J become work", "J")
 *         .heat("hot bath", "engine", 100).work("engine", "wheel", 40).heat("engine", "cold bath", 60)
 *         .boundary("system", "engine"));
 * }</pre>
 */
public final class FlowDiagram extends Diagram {

    private static final Color HEAT = Look.colour(1);
    private static final Color WORK = Look.colour(0);
    private static final double NAME = 22; // room of a name above its node, CSS pixels
    private static final double BESIDE = 6; // from a node at an end to its name, CSS pixels
    private static final double AROUND = 20; // between the boundary and what it holds, CSS pixels

    private final String unit;
    private final List<Flow> flows;
    private final List<String> inside;
    private final String boundary;

    FlowDiagram(String title, String altText, String unit, List<Flow> flows, List<String> inside, String boundary) {
        super(title, altText);
        this.unit = unit;
        this.flows = flows;
        this.inside = inside;
        this.boundary = boundary;
    }

    /** Heat that flows from one to another. */
    public FlowDiagram heat(String from, String to, double amount) {
        return plus(new Flow(from, to, amount, true));
    }

    /** Work that one does on another. */
    public FlowDiagram work(String from, String to, double amount) {
        return plus(new Flow(from, to, amount, false));
    }

    /** A dashed line around the system, which is made of these bodies. */
    public FlowDiagram boundary(String name, String... members) {
        Require.atLeast("number of members", members.length, 1, "");
        return new FlowDiagram(title(), altText(), unit, flows, List.of(members), name);
    }

    private FlowDiagram plus(Flow flow) {
        Require.positive("flow from " + flow.from() + " to " + flow.to(), flow.amount(), "turn a negative flow round");
        List<Flow> more = new ArrayList<>(flows);
        more.add(flow);
        return new FlowDiagram(title(), altText(), unit, List.copyOf(more), inside, boundary);
    }

    @Override
    Drawing body() {
        FlowLayout layout = FlowLayout.of(flows);
        Drawing drawing = new Drawing(layout.width(), layout.height());
        for (FlowLayout.Ribbon ribbon : layout.ribbons()) {
            drawing.fill(shape(ribbon), shade(ribbon.flow().heat() ? HEAT : WORK));
        }
        if (!inside.isEmpty()) {
            Rectangle2D box = box(layout);
            drawing.line(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 16, 16), Look.FRAME,
                    Look.stroke(1.4f, 6, 4));
            drawing.label(boundary, box.getX() + 12, box.getY() - 1, 0);
        }
        for (FlowLayout.Ribbon ribbon : layout.ribbons()) {
            double half = ribbon.width() / 2;
            String words = amount(ribbon.flow());
            double[] at = ribbon.at(ribbon.passes() ? 0.25 : 0.5); // clear of the columns that it passes
            drawing.label(words, at[0], at[1] + half, 0.5);
            drawing.fill(Drawing.head(ribbon.x1() - 2, ribbon.y1() + half, 1, 0, Math.max(0.6, Math.min(1.6, ribbon.width() / 14))),
                    Look.ink(ribbon.flow().heat() ? HEAT : WORK));
        }
        for (Node node : layout.nodes()) {
            drawing.fill(new Rectangle2D.Double(node.x(), node.y(), FlowLayout.THICK, node.height()), Look.TEXT);
            if (node.first()) {
                drawing.words(node.name(), node.x() - BESIDE, node.y() + node.height() / 2, 1);
            } else if (node.last()) {
                drawing.words(node.name(), node.x() + FlowLayout.THICK + BESIDE, node.y() + node.height() / 2, 0);
            } else {
                drawing.words(node.name(), node.x() + FlowLayout.THICK, node.y() - 10, 1);
            }
        }
        return drawing;
    }

    private Rectangle2D box(FlowLayout layout) {
        Rectangle2D around = null;
        for (String name : inside) {
            Node node = layout.nodes().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow(() -> Require.broken("boundary", name, "must be one of " + layout.nodes().stream().map(Node::name).toList(), ""));
            double wide = Math.max(Drawing.width(name, Look.SMALL), FlowLayout.THICK);
            Rectangle2D one = node.last() // where the name stands beside it
                    ? new Rectangle2D.Double(node.x(), node.y(), FlowLayout.THICK + BESIDE + wide, node.height())
                    : new Rectangle2D.Double(node.x() + FlowLayout.THICK - wide, node.y() - NAME, wide, node.height() + NAME);
            around = around == null ? one : around.createUnion(one);
        }
        return new Rectangle2D.Double(around.getX() - AROUND, around.getY() - AROUND / 2, around.getWidth() + 2 * AROUND,
                around.getHeight() + 1.5 * AROUND);
    }

    private static Path2D shape(FlowLayout.Ribbon r) {
        double middle = (r.x0() + r.x1()) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(r.x0(), r.y0());
        path.curveTo(middle, r.y0(), middle, r.y1(), r.x1(), r.y1());
        path.lineTo(r.x1(), r.y1() + r.width());
        path.curveTo(middle, r.y1() + r.width(), middle, r.y0() + r.width(), r.x0(), r.y0() + r.width());
        path.closePath();
        return path;
    }

    private static Color shade(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 120);
    }

    private String amount(Flow flow) {
        return (flow.heat() ? "heat " : "work ") + Digits.of(flow.amount(), 4) + (unit.isEmpty() ? "" : " " + unit);
    }

    @Override
    List<String> facts() {
        return flows.stream().map(flow -> String.format(Locale.ROOT, "%s → %s: %s", flow.from(), flow.to(), amount(flow))).toList();
    }
}

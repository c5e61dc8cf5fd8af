package thermolab.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thermolab.num.Require;

/** Where the nodes and ribbons of a flow diagram stand: columns by the longest way there, widths to one scale. */
record FlowLayout(List<Node> nodes, List<Ribbon> ribbons, double width, double height) {

    static final double THICK = 12; // of a node, CSS pixels

    private static final double WIDTH = 500;
    private static final double TALLEST = 190; // of a column, without gaps
    private static final double GAP = 46; // between two nodes of a column
    private static final double MARGIN = 44;
    private static final double BALANCE = 1e-9; // relative

    /** An amount on its way. */
    record Flow(String from, String to, double amount, boolean heat) {
    }

    /** A node's box; first and last have no inflow or outflow. */
    record Node(String name, double x, double y, double height, boolean first, boolean last) {
    }

    /** A flow's upper edge from (x0, y0) to (x1, y1). */
    record Ribbon(Flow flow, double x0, double y0, double x1, double y1, double width, boolean passes) {

        /** A place along the upper edge, a cubic curve with level ends. */
        double[] at(double t) {
            double rest = 1 - t;
            double ends = rest * rest * rest + 3 * rest * rest * t; // weight of the start's height
            double middle = (x0 + x1) / 2;
            double x = rest * rest * rest * x0 + 3 * rest * t * middle + t * t * t * x1;
            return new double[] {x, ends * y0 + (1 - ends) * y1};
        }
    }

    static FlowLayout of(List<Flow> flows) {
        Require.atLeast("number of flows", flows.size(), 1, "add heat or work to the diagram");
        Set<String> names = new LinkedHashSet<>();
        flows.forEach(flow -> {
            names.add(flow.from);
            names.add(flow.to);
        });
        Map<String, Integer> columns = columns(flows, names);
        names.forEach(name -> balance(flows, name));
        int last = columns.values().stream().mapToInt(i -> i).max().orElseThrow();
        double most = 0;
        int crowd = 1;
        for (int column = 0; column <= last; column++) {
            double total = 0;
            int members = 0;
            for (String name : names) {
                if (columns.get(name) == column) {
                    total += size(flows, name);
                    members++;
                }
            }
            most = Math.max(most, total);
            crowd = Math.max(crowd, members);
        }
        double scale = TALLEST / most;
        double height = 2 * MARGIN + TALLEST + (crowd - 1) * GAP;
        double left = margin(flows, names, true);
        double right = WIDTH - THICK - margin(flows, names, false);
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int column = 0; column <= last; column++) {
            int at = column;
            List<String> members = names.stream().filter(name -> columns.get(name) == at).toList();
            double used = members.stream().mapToDouble(name -> scale * size(flows, name)).sum() + (members.size() - 1) * GAP;
            double y = (height - used) / 2;
            for (String name : members) {
                double tall = scale * size(flows, name);
                nodes.put(name, new Node(name, left + column * (right - left) / last, y, tall, in(flows, name) == 0, out(flows, name) == 0));
                y += tall + GAP;
            }
        }
        return new FlowLayout(List.copyOf(nodes.values()), ribbons(flows, nodes, scale, (right - left) / last), WIDTH, height);
    }

    private static double margin(List<Flow> flows, Set<String> names, boolean first) {
        return 12 + names.stream().filter(name -> (first ? in(flows, name) : out(flows, name)) == 0)
                .mapToDouble(name -> Drawing.width(name, Look.SMALL)).max().orElse(0);
    }

    private static Map<String, Integer> columns(List<Flow> flows, Set<String> names) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(name, 0));
        for (int round = 0; round <= names.size(); round++) {
            boolean still = true;
            for (Flow flow : flows) {
                if (columns.get(flow.to) <= columns.get(flow.from)) {
                    columns.put(flow.to, columns.get(flow.from) + 1);
                    still = false;
                }
            }
            if (still) {
                return columns;
            }
        }
        throw Require.broken("flows", "a circle through " + names, "must not return to where they come from", "draw the net flow");
    }

    private static void balance(List<Flow> flows, String name) {
        double in = in(flows, name);
        double out = out(flows, name);
        if (in > 0 && out > 0 && Math.abs(in - out) > BALANCE * Math.max(in, out)) {
            throw Require.broken(name, "in " + Digits.of(in, 6) + ", out " + Digits.of(out, 6), "must let out what flows in",
                    "add what is stored or lost as a flow of its own");
        }
    }

    /** The sides of a node are shared out from its top, in the order of the heights of the other ends. */
    private static List<Ribbon> ribbons(List<Flow> flows, Map<String, Node> nodes, double scale, double column) {
        List<Ribbon> ribbons = new ArrayList<>();
        for (Flow flow : flows) {
            Node from = nodes.get(flow.from);
            Node to = nodes.get(flow.to);
            double before = flows.stream().filter(other -> other.from.equals(flow.from) && precedes(other, flow, nodes.get(other.to), to, flows))
                    .mapToDouble(Flow::amount).sum();
            double above = flows.stream().filter(other -> other.to.equals(flow.to) && precedes(other, flow, nodes.get(other.from), from, flows))
                    .mapToDouble(Flow::amount).sum();
            ribbons.add(new Ribbon(flow, from.x + THICK, from.y + scale * before, to.x, to.y + scale * above, scale * flow.amount,
                    to.x - from.x > 1.5 * column));
        }
        return ribbons;
    }

    private static boolean precedes(Flow other, Flow flow, Node otherEnd, Node end, List<Flow> flows) {
        return otherEnd.y < end.y || otherEnd.y == end.y && flows.indexOf(other) < flows.indexOf(flow);
    }

    private static double in(List<Flow> flows, String name) {
        return flows.stream().filter(flow -> flow.to.equals(name)).mapToDouble(Flow::amount).sum();
    }

    private static double out(List<Flow> flows, String name) {
        return flows.stream().filter(flow -> flow.from.equals(name)).mapToDouble(Flow::amount).sum();
    }

    private static double size(List<Flow> flows, String name) {
        return Math.max(in(flows, name), out(flows, name));
    }
}

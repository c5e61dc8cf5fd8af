package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.show.FlowLayout.Flow;
import thermolab.show.FlowLayout.Node;
import thermolab.show.FlowLayout.Ribbon;

class FlowLayoutTest {

    private static final List<Flow> ENGINE_AND_FRIDGE = List.of(new Flow("hot", "engine", 100, true), new Flow("engine", "fridge", 40, false),
            new Flow("engine", "cold", 60, true), new Flow("room", "fridge", 80, true), new Flow("fridge", "kitchen", 120, true));

    private static String message(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    @Test
    void widthsAreProportionalToFlows() {
        FlowLayout layout = FlowLayout.of(ENGINE_AND_FRIDGE);
        double unit = layout.ribbons().get(0).width() / 100;
        for (Ribbon ribbon : layout.ribbons()) {
            assertEquals(unit * ribbon.flow().amount(), ribbon.width(), 1e-9, ribbon.toString());
        }
    }

    /** The ribbons of each side of a node fill it from its top to its bottom, without overlap. */
    @Test
    void ribbonsFillTheSidesOfTheirNodes() {
        FlowLayout layout = FlowLayout.of(ENGINE_AND_FRIDGE);
        for (Node node : layout.nodes()) {
            side(node, layout.ribbons().stream().filter(r -> r.flow().to().equals(node.name())).map(r -> new double[] {r.y1(), r.width()}).toList());
            side(node, layout.ribbons().stream().filter(r -> r.flow().from().equals(node.name())).map(r -> new double[] {r.y0(), r.width()}).toList());
        }
    }

    private static void side(Node node, List<double[]> ribbons) {
        double at = node.y();
        for (double[] ribbon : ribbons.stream().sorted((a, b) -> Double.compare(a[0], b[0])).toList()) {
            assertEquals(at, ribbon[0], 1e-9, node.toString());
            at += ribbon[1];
        }
        assertTrue(ribbons.isEmpty() || Math.abs(at - node.y() - node.height()) < 1e-9, node.toString());
    }

    @Test
    void refusesWhatDoesNotBalanceOrReturns() {
        assertEquals("engine (in 100, out 90) must let out what flows in; add what is stored or lost as a flow of its own",
                message(() -> FlowLayout.of(List.of(new Flow("hot", "engine", 100, true), new Flow("engine", "wheel", 90, false)))));
        assertTrue(message(() -> FlowLayout.of(List.of(new Flow("a", "b", 1, true), new Flow("b", "a", 1, true)))).contains("draw the net flow"));
        assertTrue(message(() -> Diagram.flows("t", "a", "J").heat("a", "b", -3)).startsWith("flow from a to b (-3.0) must be positive"));
        assertTrue(message(() -> Diagram.flows("t", "a", "J").png()).startsWith("number of flows (0)"));
        assertTrue(message(() -> Diagram.flows("t", "a", "J").heat("a", "b", 1).boundary("s", "c").png()).startsWith("boundary (c) must be one of [a, b]"));
    }
}

package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.w3c.dom.Element;
import thermolab.energy.BarrierTree;
import thermolab.energy.Landscape;

class DiagramTest {

    private static final double[] HILLS = {0, 2, 1, 3, 0.5};

    private static String message(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static LandscapeDiagram landscape() {
        BarrierTree tree = BarrierTree.of(Landscape.of(HILLS, new int[][] {{1}, {0, 2}, {1, 3}, {2, 4}, {3}}));
        return Diagram.landscape("Valleys & passes", "alt", "energy").curve(new double[] {0, 1, 2, 3, 4}, HILLS)
                .tree(tree.places(), tree.lineX(), tree.lineEnergy());
    }

    private static Stream<Diagram> all() {
        return Stream.of(Diagram.flows("Flows", "alt", "J").heat("hot", "cold", 1).boundary("all", "cold"),
                Diagram.piston("Piston", "alt").state("V_1", 0.5).heatIn("Q").workOut("W"),
                Diagram.layers("Layers <1>", "alt", 3, 2).weights(0, new double[][] {{1, -1}, {0, 2}, {3, 4}}).states(0, 1, 0, 0.5, 1),
                Diagram.network("Graph", "alt", "a", "b").edge("a", "b", -2),
                Diagram.codeTree("Code", "alt", new String[] {"x", "y"}, new String[] {"0", "1"}, new double[] {0.5, 0.5}),
                Diagram.channel("Channel", "alt", new String[] {"0"}, new String[] {"0", "1"}, new double[][] {{0.9, 0.1}}),
                landscape(), Diagram.circuit("Circuit", "alt", "a", "b").controlled("X", "b", "a").gate("H", "a"),
                Diagram.board("Board", "alt", new int[2][5]).rod(0, 0, 3, true).rows("t = 0", "t = 1"));
    }

    @TestFactory
    Stream<DynamicTest> bundleHasSvgPngAndText() {
        return all().map(diagram -> DynamicTest.dynamicTest(diagram.title(), () -> {
            MimeBundle bundle = diagram.bundle();
            Element svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bundle.data().get(MimeBundle.SVG).getBytes(StandardCharsets.UTF_8))).getDocumentElement();
            assertEquals("svg", svg.getTagName());
            assertEquals(diagram.title(), svg.getElementsByTagName("title").item(0).getTextContent());
            assertTrue(svg.getElementsByTagName("desc").item(0).getTextContent().contains("alt"));
            assertEquals("#ffffff", ((Element) svg.getElementsByTagName("rect").item(0)).getAttribute("fill"), "white ground on dark pages");
            assertTrue(bundle.data().get(MimeBundle.PNG).startsWith("iVBORw0KGgo"));
            assertEquals("alt", bundle.metadata().get(MimeBundle.SVG).get("alt"));
            assertEquals(bundle.metadata().get(MimeBundle.PNG), bundle.metadata().get(MimeBundle.SVG));
            assertTrue(bundle.text().startsWith("[" + diagram.title() + "] alt"), bundle.text());
            double width = Double.parseDouble(svg.getAttribute("width"));
            assertEquals(Math.ceil(2 * width), diagram.image().getWidth(), 0);
            assertTrue(width <= 520, "legible on a phone: " + width);
        }));
    }

    /** Valleys 0, 1 and 0.5; the flood joins the first two at 2, and the third at 3. */
    @Test
    void treeOfAKnownLandscape() {
        assertArrayEquals(new double[] {2, 3}, landscape().passes(), 1e-12);
        assertTrue(landscape().text().endsWith("3 valleys; passes at 2, 3"));
    }

    @Test
    void gatesStandAsEarlyAsTheirWiresAllow() {
        CircuitDiagram circuit = Diagram.circuit("c", "a", "a", "b", "c").gate("H", "a").gate("H", "c").controlled("X", "c", "a")
                .gate("Z", "b").gate("S", "a");
        assertArrayEquals(new int[] {0, 0, 1, 2, 2}, circuit.columns(), "nothing slips under the line from a to c");
    }

    @Test
    void factsAreCountedFromTheDiagram() {
        assertTrue(Diagram.codeTree("c", "a", new String[] {"x", "y", "z"}, new String[] {"0", "10", "11"}, new double[] {0.5, 0.25, 0.25}).text()
                .endsWith("mean length 1.5 bits"));
        assertTrue(Diagram.board("b", "a", new int[][] {{1, -1, 1}}).symbols("↓", "↑").text().endsWith("1 cells ↓, 2 cells ↑"));
        assertTrue(Diagram.flows("f", "a", "J").heat("hot", "cold", 2.5).text().endsWith("hot → cold: heat 2.5 J"));
    }

    @Test
    void panelsHaveLettersAndTexts() {
        Plot plot = Plot.xy("left", "x", "y", "a line").line("l", new double[] {0, 1}, new double[] {0, 1}).size(300, 200);
        Panels panels = Panels.of("Two", "a sheet", plot, Diagram.board("right", "a strip", new int[1][4]));
        assertEquals("[Two] a sheet\n(a) [left] a line\n(b) [right] a strip", panels.text());
        assertTrue(panels.image().getWidth() > 1200 && panels.columns(1).image().getWidth() < 700);
        assertNotNull(panels.bundle().data().get(MimeBundle.PNG));
        assertTrue(message(() -> Panels.of("One", "a", plot)).startsWith("number of pictures (1)"));
        assertTrue(message(() -> Panels.of("Two", "", plot, plot)).startsWith("altText () must not be blank"));
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(message(() -> Diagram.piston("p", "")).startsWith("altText () must not be blank"));
        assertEquals("share of 1 (1.5) must be above 0 and at most 1; the cylinder's volume is 1", message(() -> Diagram.piston("p", "a").state("1", 1.5)));
        assertTrue(message(() -> Diagram.piston("p", "a").heatIn("Q")).startsWith("number of states (0)"));
        assertEquals("codes[1] (01) must not begin with codes[0] (0); in a tree no word is the beginning of another",
                message(() -> Diagram.codeTree("c", "a", new String[] {"x", "y"}, new String[] {"0", "01"}, new double[] {0.5, 0.5})));
        assertTrue(message(() -> Diagram.codeTree("c", "a", new String[] {"x"}, new String[] {"2"}, new double[] {1})).startsWith("codes[0] (2)"));
        assertTrue(message(() -> Diagram.channel("c", "a", new String[] {"0"}, new String[] {"0"}, new double[][] {{0.9}})).contains("must sum to 1"));
        assertEquals("weights[0][1] (NaN) must be a finite number",
                message(() -> Diagram.layers("l", "a", 1, 2).weights(0, new double[][] {{1, Double.NaN}})));
        assertEquals("rows of weights [2] and units of the layer [1] must have the same length",
                message(() -> Diagram.layers("l", "a", 1, 2).weights(0, new double[2][2])));
        assertTrue(message(() -> Diagram.network("n", "a", "a", "a")).startsWith("names ([a, a])"));
        assertEquals("node (z) must be one of [a, b]", message(() -> Diagram.network("n", "a", "a", "b").edge("a", "z", 1)));
        assertTrue(message(() -> Diagram.landscape("l", "a", "E").png()).startsWith("number of parts (0)"));
        assertTrue(message(() -> Diagram.landscape("l", "a", "E").curve(new double[] {0, 0}, new double[2])).startsWith("x[1] (0.0) must be above"));
        assertEquals("wire (q) must be one of [a, b]", message(() -> Diagram.circuit("c", "a", "a", "b").gate("H", "q")));
        assertTrue(message(() -> Diagram.circuit("c", "a", "a", "b", "c").gate("G", "a", "c")).contains("must be neighbours"));
        assertTrue(message(() -> Diagram.circuit("c", "a", "a").controlled("X", "a", "a")).contains("must be different"));
        assertEquals("cell (0, 2) (taken) must be free for the rod; hard rods do not overlap",
                message(() -> Diagram.board("b", "a", new int[3][5]).rod(0, 0, 3, true).rod(0, 2, 2, false)));
        assertEquals("last column (5) must be at least 0 and below 5; places are counted from 0",
                message(() -> Diagram.board("b", "a", new int[3][5]).rod(0, 3, 3, true)));
        assertEquals("row 0 [2] and row 1 [1] must have the same length", message(() -> Diagram.board("b", "a", new int[][] {{1, 1}, {1}})));
    }
}

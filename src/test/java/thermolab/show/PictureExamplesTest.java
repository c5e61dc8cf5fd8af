package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.energy.BarrierTree;
import thermolab.energy.Landscape;
import thermolab.num.Grid;

/** The examples in the doc comments of pictures, compiled and run; each line of them stands here. */
class PictureExamplesTest {

    private static final Path MAIN = Path.of("src/main/java/thermolab/show");
    private static final Path HERE = Path.of("src/test/java/thermolab/show/PictureExamplesTest.java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code(.*?)\\}</pre>", Pattern.DOTALL);

    private final RecordingDisplay display = new RecordingDisplay();
    private final Displays.Use use = Displays.use(display);

    @AfterEach
    void leave() {
        use.close();
    }

    @TestFactory
    Stream<DynamicTest> examplesStandHere() {
        return Stream.of("Plot", "Panels", "Field", "FlowDiagram", "PistonDiagram", "NetworkDiagram", "CodeTreeDiagram", "ChannelDiagram",
                "LandscapeDiagram", "CircuitDiagram", "BoardDiagram").map(name -> DynamicTest.dynamicTest(name, () -> {
                    Matcher example = EXAMPLE.matcher(Files.readString(MAIN.resolve(name + ".java")));
                    assertTrue(example.find(), name + " has no example");
                    String here = flat(Files.readString(HERE));
                    String code = flat(example.group(1).replaceAll("(?m)^ \\* ?", "")).replaceAll("//fromthermolab.energy", "");
                    for (String statement : code.split(";")) {
                        assertTrue(here.contains(statement), name + ": " + statement);
                    }
                }));
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void charts() {
        double[] time = {1, 2, 3};
        double[] law = {2, 4, 6};
        double[] measured = {2.1, 3.8, 6.1};
        double[] errors = {0.1, 0.2, 0.2};
        Plot plot = Plot.xy("A run and its law", "time (s)", "x² (m²)", "Points with error bars follow the line 2Dt within their errors")
                .line("D = 1", time, law).points("D = 1", time, measured, errors).directLabels();
        Show.chart(plot);
        double[] x = Grid.linear(-2, 2, 50);
        double[] p = Grid.map(x, v -> Math.exp(-v * v));
        Plot hot = Plot.xy("hot", "x", "p(x)", "Line chart: one hump").line("p", x, p);
        Plot cold = Plot.xy("cold", "x", "p(x)", "Line chart: two humps").line("p", x, p);
        Show.picture(Panels.of("One well, two temperatures", "Two line charts: two humps when cold, one when hot",
                cold.size(340, 280), hot.size(340, 280)));
    }

    @Test
    void fields() {
        double[] walkX = {-1, 0, 1};
        double[] walkY = {0, 0.5, 0};
        Show.picture(Field.of("Where does the walker go?", "x", "y", "Heat map: two wells; the walk starts left and ends right",
                -2, 2, -1, 1)
                .heat("energy (kT)", (x, y) -> (x * x - 1) * (x * x - 1) + y * y).contours(8)
                .path("walker", walkX, walkY));
    }

    @Test
    void diagrams() {
        Show.picture(Diagram.flows("Where does the heat go?", "Flow diagram: of 100 J of heat, 40 J become work", "J")
                .heat("hot bath", "engine", 100).work("engine", "wheel", 40).heat("engine", "cold bath", 60)
                .boundary("system", "engine"));
        Show.picture(Diagram.piston("One stroke", "Two pistons: the gas takes heat, lifts the piston, and its volume doubles")
                .state("1: V", 0.4).heatIn("Q").state("2: 2V", 0.8).workOut("W"));
        double[][] weights = new Random(1).ints(4).mapToObj(seed -> new Random(seed).doubles(2).toArray()).toArray(double[][]::new);
        Show.picture(Diagram.layers("A machine of 4 visible and 2 hidden units", "Two layers, each unit joined to all of the other",
                4, 2).names(0, "v_1", "v_2", "v_3", "v_4").names(1, "h_1", "h_2").weights(0, weights));
        Show.picture(Diagram.network("Three spins that cannot agree", "A triangle, one of its edges negative", "a", "b", "c")
                .edge("a", "b", 1).edge("b", "c", 1).edge("c", "a", -1));
    }

    @Test
    void diagramsOfInformation() {
        Show.picture(Diagram.codeTree("Short words for frequent letters", "Code tree: a has one bit, c and d have three",
                new String[] {"a", "b", "c", "d"}, new String[] {"0", "10", "110", "111"}, new double[] {0.5, 0.25, 0.125, 0.125}));
        Show.picture(Diagram.channel("A bit that flips", "Channel: 0 and 1 arrive as sent nine times in ten",
                new String[] {"0", "1"}, new String[] {"0", "1"}, new double[][] {{0.9, 0.1}, {0.1, 0.9}}));
        Show.picture(Diagram.circuit("A gate that forgets nothing", "Circuit: two wires control a third (Toffoli), then one", "a", "b", "c")
                .controlled("X", "c", "a", "b").controlled("X", "b", "a").gate("H", "a"));
    }

    @Test
    void diagramsOfStates() {
        double[] x = {0, 1, 2, 3, 4};
        double[] energy = {0, 2, 1, 3, 0.5};
        Landscape landscape = Landscape.of(energy, new int[][] {{1}, {0, 2}, {1, 3}, {2, 4}, {3}});
        BarrierTree tree = BarrierTree.of(landscape);
        Show.picture(Diagram.landscape("Which valleys belong together?", "Three valleys; the left two join first", "energy (kT)")
                .curve(x, energy).tree(tree.places(), tree.lineX(), tree.lineEnergy()));
        Show.picture(Diagram.board("A chain and its walls", "Strip: two walls between three runs of spins",
                new int[][] {{1, 1, 1, -1, -1, 1, 1}}).symbols("↓", "↑"));
        Show.picture(Diagram.board("Three rods of length 3", "Board of 4 rows: two rods lie across, one stands", new int[4][6])
                .rod(0, 1, 3, true).rod(3, 2, 3, true).rod(1, 5, 3, false));
    }
}

package thermolab.show;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A drawing without axes. Shown as SVG, with a PNG beside it for front ends that take none. */
public abstract sealed class Diagram extends Picture permits FlowDiagram, PistonDiagram, NetworkDiagram,
        CodeTreeDiagram, ChannelDiagram, LandscapeDiagram, CircuitDiagram, BoardDiagram {

    private static final int BELOW = 10; // CSS pixels
    private static final double GAP = 6;

    Diagram(String title, String altText) {
        super(title, described(altText));
    }

    /**
     * Flows of heat and work between bodies and engines, as wide as they are large; empty until flows are added.
     *
     * @param unit of the flows, such as {@code "J"}
     */
    public static FlowDiagram flows(String title, String altText, String unit) {
        return new FlowDiagram(title, altText, unit, List.of(), List.of(), "");
    }

    /** Gas under a piston, in one state or several side by side; empty until states are added. */
    public static PistonDiagram piston(String title, String altText) {
        return new PistonDiagram(title, altText, List.of());
    }

    /** Units in layers, each joined to all of the next: a network, or with two layers a Boltzmann machine. */
    public static NetworkDiagram layers(String title, String altText, int... sizes) {
        return NetworkDiagram.ofLayers(title, altText, sizes);
    }

    /** Named nodes on a circle; edges are added one by one. */
    public static NetworkDiagram network(String title, String altText, String... names) {
        return NetworkDiagram.ofNames(title, altText, names);
    }

    /**
     * A binary code as a tree: each symbol at the end of its code word.
     *
     * @param codes words of 0 and 1, none the beginning of another
     * @param chances of the symbols
     */
    public static CodeTreeDiagram codeTree(String title, String altText, String[] symbols, String[] codes, double[] chances) {
        return CodeTreeDiagram.of(title, altText, symbols, codes, chances);
    }

    /**
     * A noisy channel: a line from each input to each output that it may become.
     *
     * @param chances p(output | input), a row for each input
     */
    public static ChannelDiagram channel(String title, String altText, String[] inputs, String[] outputs, double[][] chances) {
        return ChannelDiagram.of(title, altText, inputs, outputs, chances);
    }

    /** An energy along a line and the tree of its valleys and passes on one scale; empty until they are added. */
    public static LandscapeDiagram landscape(String title, String altText, String energyLabel) {
        return new LandscapeDiagram(title, altText, energyLabel, new double[2][0], new double[3][0]);
    }

    /** A landscape whose title and alternative text stand on the fence of its cell; see {@link Withheld}. */
    public static LandscapeDiagram landscape(String key, String energyLabel) {
        return landscape(Withheld.title(key), Withheld.altText(key, energyLabel), energyLabel);
    }

    /** Wires from left to right, named at their beginning; gates are added in the order of time. */
    public static CircuitDiagram circuit(String title, String altText, String... wires) {
        return CircuitDiagram.of(title, altText, wires);
    }

    /** A board of cells, each coloured by its state; one row makes a strip. */
    public static BoardDiagram board(String title, String altText, int[][] states) {
        return BoardDiagram.of(title, altText, states);
    }

    /** All but the title. */
    abstract Drawing body();

    /** What the picture says in numbers, a line each, for a terminal; may be empty. */
    abstract List<String> facts();

    /** The diagram as SVG 1.1. */
    public String svg() {
        return Svg.of(drawing(), title(), text());
    }

    private Drawing drawing() {
        Drawing body = body();
        double width = body.width();
        double top = Title.height(title(), (int) width) + GAP;
        Drawing whole = new Drawing(width, top + body.height() + BELOW);
        Title.put(whole, title(), (int) width);
        whole.include(body, 0, top);
        return whole;
    }

    @Override
    BufferedImage image() {
        return drawing().image();
    }

    @Override
    String text() {
        List<String> facts = facts();
        return super.text() + (facts.isEmpty() ? "" : "\n" + String.join("\n", facts));
    }

    @Override
    MimeBundle bundle() {
        MimeBundle pixels = super.bundle();
        Map<String, String> forms = new LinkedHashMap<>(pixels.data());
        forms.put(MimeBundle.SVG, svg());
        Map<String, Map<String, Object>> facts = new TreeMap<>(pixels.metadata());
        facts.put(MimeBundle.SVG, facts.get(MimeBundle.PNG));
        return new MimeBundle(forms, facts);
    }
}

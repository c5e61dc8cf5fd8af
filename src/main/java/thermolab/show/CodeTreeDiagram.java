package thermolab.show;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import thermolab.num.Require;

/**
 * A binary code as a tree from left to right: each branch is a bit, each symbol stands at the end of its word.
 *
 * <pre>{@code
 * Show.picture(Diagram.codeTree("Short words for frequent letters", "Code tree: a has one bit, c and d have three",
 *         new String[] {"a", "b", "c", "d"}, new String[] {"0", "10", "110", "111"}, new double[] {0.5, 0.25, 0.125, 0.125}));
 * }</pre>
 */
public final class CodeTreeDiagram extends Diagram {

    private static final double ROW = 36; // CSS pixels
    private static final double LEFT = 30;
    private static final double TOP = 12;
    private static final double NODE = 7; // radius
    private static final double WIDEST_STEP = 95;
    private static final double TREE = 320; // width of the longest word

    private record Leaf(String symbol, String code, double chance) {
    }

    private final List<Leaf> leaves; // in the order of their words

    private CodeTreeDiagram(String title, String altText, List<Leaf> leaves) {
        super(title, altText);
        this.leaves = leaves;
    }

    static CodeTreeDiagram of(String title, String altText, String[] symbols, String[] codes, double[] chances) {
        Require.sameLength("symbols", symbols.length, "codes", codes.length);
        Require.sameLength("symbols", symbols.length, "chances", chances.length);
        Require.distribution("chances", chances);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            if (!codes[i].matches("[01]+")) {
                throw Require.broken("codes[" + i + "]", codes[i], "must be a word of 0 and 1", "");
            }
            for (int k = 0; k < codes.length; k++) {
                if (i != k && codes[k].startsWith(codes[i])) {
                    throw Require.broken("codes[" + k + "]", codes[k], "must not begin with codes[" + i + "] (" + codes[i] + ")",
                            "in a tree no word is the beginning of another");
                }
            }
            leaves.add(new Leaf(symbols[i], codes[i], chances[i]));
        }
        leaves.sort(Comparator.comparing(Leaf::code));
        return new CodeTreeDiagram(title, altText, List.copyOf(leaves));
    }

    @Override
    Drawing body() {
        int longest = leaves.stream().mapToInt(leaf -> leaf.code.length()).max().orElseThrow();
        double step = Math.min(WIDEST_STEP, TREE / longest);
        double words = leaves.stream().mapToDouble(leaf -> Drawing.width(words(leaf), Look.SMALL)).max().orElseThrow();
        Drawing drawing = new Drawing(Math.max(300, LEFT + longest * step + words + 40), 2 * TOP + leaves.size() * ROW);
        branch(drawing, "", step);
        return drawing;
    }

    /** Draws the part of the tree below a beginning of words; returns its height on the page. */
    private double branch(Drawing drawing, String begin, double step) {
        double x = LEFT + begin.length() * step;
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).code.equals(begin)) {
                double y = TOP + (i + 0.5) * ROW;
                drawing.box(new Ellipse2D.Double(x - NODE, y - NODE, 2 * NODE, 2 * NODE), Look.colour(0), Look.TEXT);
                drawing.words(words(leaves.get(i)), x + NODE + 8, y, 0);
                return y;
            }
        }
        List<double[]> children = new ArrayList<>();
        for (int bit = 0; bit < 2; bit++) {
            String word = begin + bit;
            if (leaves.stream().anyMatch(leaf -> leaf.code.startsWith(word))) {
                children.add(new double[] {branch(drawing, word, step), bit});
            }
        }
        double y = children.stream().mapToDouble(child -> child[0]).average().orElseThrow();
        for (double[] child : children) {

            drawing.line(x + NODE, y, x + step - NODE, child[0], Look.FRAME, Look.stroke(1.8f));
            drawing.label(child[1] == 0 ? "0" : "1", x + step / 2, (y + child[0]) / 2, 0.5);
        }
        drawing.box(new Ellipse2D.Double(x - NODE, y - NODE, 2 * NODE, 2 * NODE), Color.WHITE, Look.TEXT);
        return y;
    }

    private static String words(Leaf leaf) {
        return leaf.symbol + ": " + leaf.code + ", p = " + Digits.of(leaf.chance, 3);
    }

    @Override
    List<String> facts() {
        List<String> facts = new ArrayList<>(leaves.stream().map(CodeTreeDiagram::words).toList());
        facts.add(String.format(Locale.ROOT, "mean length %s bits", Digits.of(leaves.stream().mapToDouble(leaf -> leaf.chance * leaf.code.length()).sum(), 4)));
        return facts;
    }
}

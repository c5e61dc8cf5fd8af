package thermolab.show;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import thermolab.num.Require;

/**
 * An energy along a line, and beside it the tree of its valleys (the disconnectivity graph): a leaf for each valley at its
 * energy, joined at the pass where a rising flood would join their lakes. One scale of energy for both.
 *
 * <pre>{@code
 * BarrierTree tree = BarrierTree.of(landscape); // from thermolab.energy
 * Show.picture(Diagram.landscape("Which valleys belong together?", "Three valleys; the left two join first", "energy (kT)")
 *         .curve(x, energy).tree(tree.places(), tree.lineX(), tree.lineEnergy()));
 * }</pre>
 */
public final class LandscapeDiagram extends Diagram {

    private static final double LEFT = 60; // CSS pixels
    private static final double TOP = 28;
    private static final double TALL = 230;
    private static final double PANEL = 190;
    private static final double GAP = 24;
    private static final BasicStroke LINE = Look.stroke(2.2f);
    private static final BasicStroke LEVEL = Look.stroke(1, 3, 4);

    private final String energyLabel;
    private final double[][] curve; // x and energy
    private final double[][] tree; // places, x and energy along the lines

    LandscapeDiagram(String title, String altText, String energyLabel, double[][] curve, double[][] tree) {
        super(title, altText);
        this.energyLabel = energyLabel;
        this.curve = curve;
        this.tree = tree;
    }

    /** The energy along a line. */
    public LandscapeDiagram curve(double[] x, double[] energy) {
        Require.sameLength("x", x.length, "energy", energy.length);
        Require.atLeast("number of points", x.length, 2, "");
        Require.finite("x", x, "");
        Require.finite("energy", energy, "clip it at walls");
        for (int i = 1; i < x.length; i++) {
            if (x[i] <= x[i - 1]) {
                throw Require.broken("x[" + i + "]", x[i], "must be above x[" + (i - 1) + "] (" + x[i - 1] + ")", "");
            }
        }
        return new LandscapeDiagram(title(), altText(), energyLabel, new double[][] {x.clone(), energy.clone()}, tree);
    }

    /**
     * The tree as lines to draw.
     *
     * @param places of the valleys from left to right
     * @param lineX along the lines
     * @param lineEnergy along the lines, NaN between two of them
     */
    public LandscapeDiagram tree(double[] places, double[] lineX, double[] lineEnergy) {
        Require.atLeast("number of valleys", places.length, 1, "");
        Require.sameLength("lineX", lineX.length, "lineEnergy", lineEnergy.length);
        Require.finite("lineX", lineX, "");
        Require.finite("places", places, "");
        Require.atLeast("number of points of the lines", (int) energies(lineEnergy).count(), 2, "a tree joins two valleys");
        return new LandscapeDiagram(title(), altText(), energyLabel, curve, new double[][] {places.clone(), lineX.clone(), lineEnergy.clone()});
    }

    @Override
    Drawing body() {
        boolean both = curve[0].length > 0 && tree[1].length > 0;
        Require.atLeast("number of parts", curve[0].length + tree[1].length, 1, "add a curve or a tree");
        double[] ends = DoubleStream.concat(Arrays.stream(curve[1]), energies(tree[2])).sorted().toArray();
        double low = ends[0];
        double high = ends[ends.length - 1] > low ? ends[ends.length - 1] : low + 1;
        Drawing drawing = new Drawing(LEFT + (both ? 2 * PANEL + GAP : PANEL) + 20, TOP + TALL + 34);
        drawAxis(drawing, low, high);
        double treeLeft = LEFT + (both ? PANEL + GAP : 0);
        if (both) {
            for (double pass : passes()) {
                drawing.line(LEFT, y(pass, low, high), treeLeft + PANEL, y(pass, low, high), Look.FRAME, LEVEL);
            }
        }
        if (curve[0].length > 0) {
            drawing.line(along(curve[0], curve[1], LEFT, low, high), Look.colour(0), LINE);
            drawing.words("state", LEFT + PANEL / 2, TOP + TALL + 20, 0.5);
        }
        if (tree[1].length > 0) {
            drawTree(drawing, treeLeft, low, high);
            drawing.words("valleys and passes", treeLeft + PANEL / 2, TOP + TALL + 20, 0.5);
        }
        return drawing;
    }

    private void drawAxis(Drawing drawing, double low, double high) {
        drawing.line(LEFT - 8, TOP, LEFT - 8, TOP + TALL, Look.FRAME, Look.OUTLINE);
        for (double level : Levels.inside(low - 0.01 * (high - low), high + 0.01 * (high - low), 6)) {
            drawing.line(LEFT - 12, y(level, low, high), LEFT - 8, y(level, low, high), Look.FRAME, Look.OUTLINE);
            drawing.words(Digits.of(level, 3).replace('-', '−'), LEFT - 15, y(level, low, high), 1);
        }
        drawing.words(energyLabel, 8, 12, 0);
    }

    private void drawTree(Drawing drawing, double left, double low, double high) {
        drawing.line(along(tree[1], tree[2], left, low, high), Look.colour(1), LINE);
        double[] feet = new double[tree[0].length];
        Arrays.fill(feet, high);
        for (int i = 0; i < feet.length; i++) {
            for (int k = 0; k < tree[1].length; k++) {
                if (tree[1][k] == tree[0][i] && !Double.isNaN(tree[2][k])) {
                    feet[i] = Math.min(feet[i], tree[2][k]);
                }
            }
            double x = left + x(tree[1], tree[0][i]);
            drawing.fill(new Ellipse2D.Double(x - 4, y(feet[i], low, high) - 4, 8, 8), Look.colour(1));
        }
    }

    /** Heights at which two branches join: where the lines run level. */
    double[] passes() {
        DoubleStream.Builder passes = DoubleStream.builder();
        for (int k = 1; k < tree[1].length; k++) {
            if (tree[2][k] == tree[2][k - 1] && tree[1][k] != tree[1][k - 1]) {
                passes.add(tree[2][k]);
            }
        }
        return passes.build().distinct().sorted().toArray();
    }

    private static Path2D along(double[] x, double[] energy, double left, double low, double high) {
        Path2D path = new Path2D.Double();
        boolean gap = true;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(energy[i])) {
                gap = true;
            } else if (gap) {
                path.moveTo(left + x(x, x[i]), y(energy[i], low, high));
                gap = false;
            } else {
                path.lineTo(left + x(x, x[i]), y(energy[i], low, high));
            }
        }
        return path;
    }

    private static double x(double[] all, double value) {
        double low = Arrays.stream(all).min().orElse(0);
        double high = Arrays.stream(all).max().orElse(1);
        return 10 + (high > low ? (value - low) / (high - low) : 0.5) * (PANEL - 20);
    }

    private static double y(double energy, double low, double high) {
        return TOP + 8 + (high - energy) / (high - low) * (TALL - 16);
    }

    private static DoubleStream energies(double[] line) {
        return Arrays.stream(line).filter(Double::isFinite);
    }

    @Override
    List<String> facts() {
        double[] passes = passes();
        return passes.length == 0 ? List.of()
                : List.of(tree[0].length + " valleys; passes at " + String.join(", ", Arrays.stream(passes).mapToObj(e -> Digits.of(e, 3)).toList()));
    }
}

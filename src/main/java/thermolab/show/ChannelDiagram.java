package thermolab.show;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import thermolab.num.Require;

/**
 * A noisy channel: inputs on the left, outputs on the right, and a line for each p(output | input) above zero, as thick as
 * it is likely.
 *
 * <pre>{@code
 * Show.picture(Diagram.channel("A bit that flips", "Channel: 0 and 1 arrive as sent nine times in ten",
 *         new String[] {"0", "1"}, new String[] {"0", "1"}, new double[][] {{0.9, 0.1}, {0.1, 0.9}}));
 * }</pre>
 */
public final class ChannelDiagram extends Diagram {

    private static final double WIDTH = 460; // CSS pixels
    private static final double ROW = 84;
    private static final double INSET = 60;
    private static final double THICKEST = 7;

    private final String[] inputs;
    private final String[] outputs;
    private final double[][] chances;

    private ChannelDiagram(String title, String altText, String[] inputs, String[] outputs, double[][] chances) {
        super(title, altText);
        this.inputs = inputs;
        this.outputs = outputs;
        this.chances = chances;
    }

    static ChannelDiagram of(String title, String altText, String[] inputs, String[] outputs, double[][] chances) {
        Require.rowsAreDistributions("chances", chances);
        Require.sameLength("inputs", inputs.length, "rows of chances", chances.length);
        Require.sameLength("outputs", outputs.length, "columns of chances", chances[0].length);
        double[][] copy = new double[chances.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = chances[i].clone();
        }
        return new ChannelDiagram(title, altText, inputs.clone(), outputs.clone(), copy);
    }

    @Override
    Drawing body() {
        double height = ROW * Math.max(inputs.length, outputs.length);
        Drawing drawing = new Drawing(WIDTH, height);
        for (int i = 0; i < inputs.length; i++) {
            for (int j = 0; j < outputs.length; j++) {
                if (chances[i][j] > 0) {
                    drawing.arrow(INSET + 24, place(i, inputs.length, height), WIDTH - INSET - 24, place(j, outputs.length, height),
                            Look.colour(i), Look.stroke((float) Math.max(1, THICKEST * chances[i][j])));
                }
            }
        }
        for (int i = 0; i < inputs.length; i++) {
            for (int j = 0; j < outputs.length; j++) {
                if (chances[i][j] > 0) {
                    double part = 0.27;
                    drawing.label(Digits.of(chances[i][j], 3), INSET + 24 + part * (WIDTH - 2 * INSET - 48),
                            (1 - part) * place(i, inputs.length, height) + part * place(j, outputs.length, height), 0.5);
                }
            }
        }
        for (int i = 0; i < inputs.length; i++) {
            box(drawing, inputs[i], INSET, place(i, inputs.length, height));
        }
        for (int j = 0; j < outputs.length; j++) {
            box(drawing, outputs[j], WIDTH - INSET, place(j, outputs.length, height));
        }
        return drawing;
    }

    private static double place(int index, int count, double height) {
        return height * (index + 0.5) / count;
    }

    private static void box(Drawing drawing, String name, double x, double y) {
        double half = Math.max(18, Drawing.width(name, Look.SMALL) / 2 + 6);
        drawing.box(new RoundRectangle2D.Double(x - half, y - 15, 2 * half, 30, 10, 10), Color.WHITE, Look.TEXT);
        drawing.words(name, x, y, 0.5);
    }

    @Override
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            for (int j = 0; j < outputs.length; j++) {
                if (chances[i][j] > 0) {
                    facts.add(inputs[i] + " → " + outputs[j] + ": " + Digits.of(chances[i][j], 3));
                }
            }
        }
        return facts;
    }
}

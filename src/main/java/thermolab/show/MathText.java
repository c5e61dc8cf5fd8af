package thermolab.show;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A line of words with indices and powers set low and high: {@code q_A}, {@code r^(1-γ)}, and LaTeX between dollar signs.
 * Words without any are drawn as Java draws a string.
 */
record MathText(List<Run> runs) {

    private static final float SCRIPT_SIZE = 0.75f; // of the letters beside it
    private static final double RAISED = 0.36; // of the size of the letters
    private static final double LOWERED = 0.2;

    /** Letters on one height: 1 above the line, 0 on it, -1 below. */
    record Run(String text, int level) {

        Font font(Font base) {
            return level == 0 ? base : base.deriveFont(base.getSize2D() * SCRIPT_SIZE);
        }

        /** How far below the line, in the unit of the size. */
        double drop(Font base) {
            return level == 0 ? 0 : level > 0 ? -RAISED * base.getSize2D() : LOWERED * base.getSize2D();
        }
    }

    static MathText of(String source) {
        String text = PlainMath.inMarkdown(source);
        List<Run> runs = new ArrayList<>();
        Matcher script = PlainMath.SCRIPT.matcher(text);
        int from = 0;
        while (script.find()) {
            if (script.start() > from) {
                runs.add(new Run(text.substring(from, script.start()), 0));
            }
            String inner = script.group(2) == null ? script.group(3) : script.group(2);
            runs.add(new Run(inner.replace('-', '−'), script.group(1).equals("^") ? 1 : -1));
            from = script.end();
        }
        if (from < text.length()) {
            runs.add(new Run(text.substring(from), 0));
        }
        return new MathText(List.copyOf(runs));
    }

    boolean plain() {
        return runs.stream().allMatch(run -> run.level == 0);
    }

    /** The letters in one line, without heights: of nearly the size of the whole. */
    String letters() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    static int width(Graphics2D g, Font font, String source) {
        int width = 0;
        for (Run run : of(source).runs) {
            width += g.getFontMetrics(run.font(font)).stringWidth(run.text);
        }
        return width;
    }

    /** Draws with the left end of the line at the place. */
    static void draw(Graphics2D g, Font font, String source, double x, double y) {
        double at = x;
        for (Run run : of(source).runs) {
            g.setFont(run.font(font));
            g.drawString(run.text, (float) at, (float) (y + run.drop(font)));
            at += g.getFontMetrics().stringWidth(run.text);
        }
    }
}

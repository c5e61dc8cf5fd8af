package thermolab.show;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import thermolab.show.Drawing.Ink;
import thermolab.show.Drawing.Mark;
import thermolab.show.Drawing.Words;

/**
 * Writes a drawing as SVG 1.1: paths, and words as words, so that they can be read aloud, searched and selected. White
 * ground, so that it stands on dark pages too; title and description are inside for front ends that drop metadata.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    private Svg() {
    }

    static String of(Drawing drawing, String title, String description) {
        return new Svg().write(drawing, title, description);
    }

    private String write(Drawing drawing, String title, String description) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\" font-family=\"DejaVu Sans, Verdana, sans-serif\">\n<title>").append(Html.escape(title))
                .append("</title>\n<desc>").append(Html.escape(description)).append("</desc>\n<rect width=\"").append(width)
                .append("\" height=\"").append(height).append("\" fill=\"#ffffff\"/>\n");
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Ink ink) {
                path(ink);
            } else if (mark instanceof Words words) {
                text(words);
            }
        }
        return out.append("</svg>\n").toString();
    }

    private void path(Ink ink) {
        out.append("<path d=\"").append(outline(ink.shape())).append('"');
        colour("fill", ink.fill());
        if (ink.line() != null) {
            colour("stroke", ink.line());
            out.append(" stroke-width=\"").append(number(ink.stroke().getLineWidth())).append("\" stroke-linejoin=\"round\"");
            float[] dashes = ink.stroke().getDashArray();
            if (dashes != null) {
                out.append(" stroke-dasharray=\"");
                for (float dash : dashes) {
                    out.append(number(dash)).append(' ');
                }
                out.setLength(out.length() - 1);
                out.append('"');
            }
        }
        out.append("/>\n");
    }

    private void text(Words words) {
        Font font = words.font();
        String anchor = words.align() < 0.25 ? "start" : words.align() > 0.75 ? "end" : "middle";
        out.append("<text x=\"").append(number(words.x())).append("\" y=\"").append(number(words.y())).append("\" font-size=\"")
                .append(number(font.getSize2D())).append("\" text-anchor=\"").append(anchor).append('"');
        if (font.isBold()) {
            out.append(" font-weight=\"bold\"");
        }
        colour("fill", words.colour());
        out.append('>');
        double at = 0; // tspans move from where the last one left the line
        for (MathText.Run run : MathText.of(words.text()).runs()) {
            double drop = run.drop(font);
            out.append("<tspan");
            if (drop != at) {
                out.append(" dy=\"").append(number(drop - at)).append('"');
            }
            if (run.level() != 0) {
                out.append(" font-size=\"").append(number(run.font(font).getSize2D())).append('"');
            }
            out.append('>').append(Html.escape(run.text())).append("</tspan>");
            at = drop;
        }
        out.append("</text>\n");
    }

    private void colour(String attribute, Color colour) {
        out.append(' ').append(attribute).append("=\"")
                .append(colour == null ? "none" : String.format("#%06x", colour.getRGB() & 0xFFFFFF)).append('"');
        if (colour != null && colour.getAlpha() < 255) {
            out.append(' ').append(attribute).append("-opacity=\"").append(number(colour.getAlpha() / 255.0)).append('"');
        }
    }

    private static String outline(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int k = 0; k < numbers; k++) {
                path.append(k == 0 ? "" : " ").append(number(at[k]));
            }
        }
        return path.toString();
    }

    /** At most two decimals: a hundredth of a pixel. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}

package thermolab.capstone;

import java.util.List;
import java.util.Locale;

/** Marks of a picture on a page, in pixels, as SVG; the picture grows with its page. */
final class PageDrawing {

    static final String BLUE = "#0072B2";
    static final String ORANGE = "#E69F00";
    static final String GREEN = "#009E73";
    static final String RED = "#D55E00";
    static final String GREY = "#8a8f98";
    static final String INK = "#1d2733";

    private final int width;
    private final int height;
    private final StringBuilder marks = new StringBuilder();

    PageDrawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    PageDrawing rect(double x, double y, double w, double h, String fill) {
        return add("<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>", x, y, Math.max(0.6, w), Math.max(0.6, h), fill);
    }

    PageDrawing line(double x0, double y0, double x1, double y1, String colour, double thick) {
        return add("<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='%.1f'/>", x0, y0, x1, y1, colour, thick);
    }

    PageDrawing dashed(double x0, double y0, double x1, double y1) {
        return add("<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='1' stroke-dasharray='4 4'/>", x0, y0, x1, y1, GREY);
    }

    PageDrawing dot(double x, double y, double radius, String fill) {
        return add("<circle cx='%.1f' cy='%.1f' r='%.1f' fill='%s' stroke='white' stroke-width='0.6'/>", x, y, radius, fill);
    }

    /** Many dots of one size: one path whose round caps they are, as an attribute of a frame holds 64 KiB at most. @param at x, y of each */
    PageDrawing dots(List<double[]> at, double radius, String colour) {
        StringBuilder path = new StringBuilder();
        for (double[] each : at) {
            path.append(String.format(Locale.ROOT, "M%.1f %.1fh0", each[0], each[1]));
        }
        marks.append("<path d='").append(path).append("' stroke='white' stroke-linecap='round' fill='none'");
        marks.append(String.format(Locale.ROOT, " stroke-width='%.1f'/>", 2 * radius + 1));
        marks.append("<path d='").append(path).append("' stroke='").append(colour).append("' stroke-linecap='round' fill='none'");
        return add(" stroke-width='%.1f'/>", 2 * radius);
    }

    /** A ring with its axes along the page's. */
    PageDrawing ellipse(double x, double y, double rx, double ry, String colour) {
        return add("<ellipse cx='%.1f' cy='%.1f' rx='%.1f' ry='%.1f' fill='none' stroke='%s' stroke-width='2'/>", x, y, rx, ry, colour);
    }

    /** A band whose left end is at (x0, y0) and whose right end is at (x1, y1), both upper corners, of one width. */
    PageDrawing ribbon(double x0, double y0, double x1, double y1, double wide, String fill) {
        double middle = (x0 + x1) / 2;
        double w = Math.max(0.8, wide);
        return add("<path d='M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fV%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ' fill='%s' fill-opacity='0.55'/>",
                x0, y0, middle, y0, middle, y1, x1, y1, y1 + w, middle, y1 + w, middle, y0 + w, x0, y0 + w, fill);
    }

    /** Words that begin ("start"), stand about ("middle") or end ("end") at x. */
    PageDrawing words(String text, double x, double y, String anchor, int size, String colour) {
        marks.append(String.format(Locale.ROOT, "<text x='%.1f' y='%.1f' text-anchor='%s' font-size='%d' fill='%s'>", x, y, anchor, size, colour))
                .append(escape(text)).append("</text>");
        return this;
    }

    /** A picture of its own, as a data address. */
    PageDrawing image(double x, double y, double w, double h, String address) {
        return add("<image x='%.1f' y='%.1f' width='%.1f' height='%.1f' preserveAspectRatio='none' href='%s'/>", x, y, w, h, address);
    }

    private PageDrawing add(String format, Object... values) {
        marks.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    String svg(String alt) {
        return "<svg viewBox='0 0 " + width + " " + height + "' role='img' aria-label='" + escape(alt) + "'>" + marks + "</svg>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}

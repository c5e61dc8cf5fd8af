package thermolab.show;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thermolab.num.Require;

/**
 * Pictures side by side under one title, each with a letter, so that the text can say "panel b".
 *
 * <pre>{@code
 * Plot cold = Plot.xy("cold", "x", "p(x)", "Line chart: two humps").line("p", x, p);
 * Show.picture(Panels.of("One well, two temperatures", "Two line charts: two humps when cold, one when hot",
 *         cold.size(340, 280), hot.size(340, 280)));
 * }</pre>
 */
public final class Panels extends Picture {

    private static final int GAP = 8; // CSS pixels
    private static final int MOST = 26;

    private final List<Picture> pictures;
    private final int columns;

    private Panels(String title, String altText, List<Picture> pictures, int columns) {
        super(title, altText);
        this.pictures = pictures;
        this.columns = columns;
    }

    /** Pictures in the order of their letters, two in a row; give each a size of at most half the width. */
    public static Panels of(String title, String altText, Picture... pictures) {
        Require.atLeast("number of pictures", pictures.length, 2, "one picture is shown by itself");
        if (pictures.length > MOST) {
            throw Require.broken("number of pictures", pictures.length, "must be at most " + MOST, "each has a letter");
        }
        return new Panels(title, described(altText), List.of(pictures), 2);
    }

    /** Panels whose title and alternative text stand on the fence of their cell; see {@link Withheld}. */
    public static Panels of(String key, Picture... pictures) {
        return of(Withheld.title(key), Withheld.altText(key, pictures.length + " panels"), pictures);
    }

    /** How many stand side by side. */
    public Panels columns(int count) {
        return new Panels(title(), altText(), pictures, Require.atLeast("columns", count, 1, ""));
    }

    @Override
    BufferedImage image() {
        List<BufferedImage> images = pictures.stream().map(Picture::image).toList();
        int cellWidth = PIXELS * GAP + images.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        int cellHeight = PIXELS * GAP + images.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        int across = Math.min(columns, images.size());
        int width = across * cellWidth;
        int top = PIXELS * Title.height(title(), width / PIXELS);
        int rows = (images.size() + across - 1) / across;
        BufferedImage sheet = new BufferedImage(width, top + rows * cellHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Drawing.graphics(sheet);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, sheet.getHeight());
        for (int i = 0; i < images.size(); i++) {
            g.drawImage(images.get(i), i % across * cellWidth, top + i / across * cellHeight, null);
        }
        g.scale(PIXELS, PIXELS);
        Title.paint(g, title(), width / PIXELS);
        g.setFont(Look.TITLE);
        g.setColor(Look.TEXT);
        FontMetrics metrics = g.getFontMetrics();
        for (int i = 0; i < images.size(); i++) {
            g.drawString(String.valueOf((char) ('a' + i)), i % across * cellWidth / PIXELS + GAP,
                    (top + i / across * cellHeight) / PIXELS + GAP + metrics.getAscent());
        }
        g.dispose();
        return sheet;
    }

    @Override
    String text() {
        StringBuilder text = new StringBuilder(super.text());
        for (int i = 0; i < pictures.size(); i++) {
            text.append("\n(").append((char) ('a' + i)).append(") ").append(pictures.get(i).text());
        }
        return text.toString();
    }
}

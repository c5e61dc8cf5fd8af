package thermolab.show;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import thermolab.num.Require;

/**
 * Small grey pictures side by side, as one: digits, samples, the weights of a unit. White is the low end of the scale and
 * black the high end; a line below says which numbers these are. Rows of the grid may have names.
 *
 * <pre>{@code
 * Show.images(PictureGrid.of("Ten digits", "Ten handwritten digits, 0 to 9.", pixels, 8).columns(10));
 * }</pre>
 */
public final class PictureGrid extends Picture {

    private static final int MARGIN = 10; // CSS pixels, like the rest
    private static final int GAP = 6;
    private static final int WIDEST = 640;
    private static final int USUAL_WIDTH = 96; // of a picture

    private final double[][] images;
    private final int imageWidth;
    private final int columns;
    private final double low;
    private final double high;
    private final String[] rowNames;
    private final int widest;

    private PictureGrid(String title, String altText, double[][] images, int imageWidth, int columns, double low, double high,
            String[] rowNames, int widest) {
        super(title, altText);
        this.images = images;
        this.imageWidth = imageWidth;
        this.columns = columns;
        this.low = low;
        this.high = high;
        this.rowNames = rowNames;
        this.widest = widest;
    }

    /**
     * Pictures on a scale from 0 (white) to 1 (black), up to ten in a row.
     *
     * @param altText what the pictures show, for readers who don't see them
     * @param images one row of numbers for each picture, its lines one after the other
     * @param imageWidth pixels in a line of a picture
     */
    public static PictureGrid of(String title, String altText, double[][] images, int imageWidth) {
        Require.rectangular("images", images);
        Require.atLeast("imageWidth", imageWidth, 1, "");
        if (images[0].length % imageWidth != 0) {
            throw Require.broken("imageWidth", imageWidth, "must divide the " + images[0].length + " pixels of a picture", "");
        }
        double[][] copy = new double[images.length][];
        for (int i = 0; i < images.length; i++) {
            copy[i] = Require.finite("images[" + i + "]", images[i], "").clone();
        }
        return new PictureGrid(title, altText, copy, imageWidth, Math.min(10, images.length), 0, 1, new String[0],
                USUAL_WIDTH);
    }

    /** Pictures whose title and alternative text stand on the fence of their cell; see {@link Withheld}. */
    public static PictureGrid of(String key, double[][] images, int imageWidth) {
        return of(Withheld.title(key), Withheld.altText(key, images.length + " pictures"), images, imageWidth);
    }

    /** How many pictures stand side by side. */
    public PictureGrid columns(int count) {
        Require.atLeast("columns", count, 1, "");
        return new PictureGrid(title(), altText(), images, imageWidth, count, low, high, rowNames, widest);
    }

    /** The numbers drawn white and black; what lies beyond is drawn like the end. */
    public PictureGrid scale(double white, double black) {
        Require.positive("black - white", black - white, "");
        return new PictureGrid(title(), altText(), images, imageWidth, columns, white, black, rowNames, widest);
    }

    /** A name to the left of each row of the grid. */
    public PictureGrid rows(String... names) {
        Require.sameLength("names", names.length, "rows of the grid", gridRows());
        return new PictureGrid(title(), altText(), images, imageWidth, columns, low, high, names.clone(), widest);
    }

    /** How wide a picture may be drawn, in CSS pixels, where the grid leaves it room; 96 if it is not said. */
    public PictureGrid pictureWidth(int pixels) {
        Require.atLeast("pixels", pixels, imageWidth, "each pixel of the picture needs one");
        return new PictureGrid(title(), altText(), images, imageWidth, columns, low, high, rowNames, pixels);
    }

    @Override
    BufferedImage image() {
        FontMetrics small = metrics();
        int names = 0;
        for (String name : rowNames) {
            names = Math.max(names, small.stringWidth(name) + MARGIN);
        }
        int imageHeight = images[0].length / imageWidth;
        int room = (WIDEST - names - 2 * MARGIN - (columns - 1) * GAP) / columns;
        int dot = Math.max(1, Math.min(room, widest) / imageWidth); // CSS pixels to a pixel of the picture
        int stepX = dot * imageWidth + GAP;
        int stepY = dot * imageHeight + GAP;
        String scale = "white " + Digits.of(low, 3) + ", black " + Digits.of(high, 3);
        int textWidth = Math.max(small.stringWidth(scale), title().length() * 10);
        int width = Math.max(names + columns * stepX - GAP, textWidth) + 2 * MARGIN;
        int top = MARGIN + 28;
        int height = top + gridRows() * stepY + 2 * MARGIN + 8;
        BufferedImage picture = new BufferedImage(PIXELS * width, PIXELS * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(PIXELS, PIXELS);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(Look.TEXT);
        g.setFont(Look.TITLE);
        g.drawString(title(), (width - g.getFontMetrics().stringWidth(title())) / 2, MARGIN + g.getFontMetrics().getAscent());
        g.setFont(Look.SMALL);
        g.drawString(scale, (width - small.stringWidth(scale)) / 2, height - MARGIN);
        int left = names + (width - names - columns * stepX + GAP) / 2;
        for (int row = 0; row < rowNames.length; row++) {
            int middle = top + row * stepY + (stepY - GAP + small.getAscent() - small.getDescent()) / 2;
            g.drawString(rowNames[row], left - MARGIN - small.stringWidth(rowNames[row]), middle);
        }
        for (int i = 0; i < images.length; i++) {
            paint(g, images[i], left + i % columns * stepX, top + i / columns * stepY, dot);
        }
        g.dispose();
        return picture;
    }

    private void paint(Graphics2D g, double[] image, int x, int y, int dot) {
        for (int i = 0; i < image.length; i++) {
            double ink = Math.min(1, Math.max(0, (image[i] - low) / (high - low)));
            int grey = 255 - (int) Math.round(255 * ink);
            g.setColor(new Color(grey, grey, grey));
            g.fillRect(x + i % imageWidth * dot, y + i / imageWidth * dot, dot, dot);
        }
        g.setColor(Look.FRAME);
        g.drawRect(x - 1, y - 1, imageWidth * dot + 1, image.length / imageWidth * dot + 1);
    }

    private int gridRows() {
        return (images.length + columns - 1) / columns;
    }

    private static FontMetrics metrics() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = g.getFontMetrics(Look.SMALL);
        g.dispose();
        return metrics;
    }
}

package thermolab.show;

import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Map;
import thermolab.num.Require;

/**
 * Something drawn, with a title and the text that says the same: what {@link Show#picture} shows, and what stands side by
 * side in {@link Panels}.
 */
public abstract sealed class Picture permits Plot, PictureGrid, Field, Panels, Diagram {

    static final int PIXELS = 2; // device pixels per CSS pixel, each way

    private final String title;
    private final String altText;

    /**
     * @param title or a key, chapter and cell, {@code "01/roads-picture"}: then title and alternative text are those on the
     *     cell's fence, where they give nothing away ({@link Withheld})
     */
    Picture(String title, String altText) {
        Map<String, String> withheld = Withheld.isKey(title) ? Withheld.of(title) : Map.of();
        this.title = withheld.getOrDefault("title", Withheld.isKey(title) ? "" : title);
        this.altText = withheld.getOrDefault("alt", altText);
    }

    /** The text, which must say something: kind of picture, data, finding. */
    static String described(String altText) {
        if (altText.isBlank()) {
            throw Require.broken("altText", altText, "must not be blank", "say the kind of chart, the data, the finding");
        }
        return altText.strip();
    }

    public final String title() {
        return title;
    }

    /** What someone who cannot see the picture should know. */
    public final String altText() {
        return altText;
    }

    /** The picture as PNG, with {@value #PIXELS} pixels to a CSS pixel each way. */
    public byte[] png() {
        return encoded(image());
    }

    byte[] encoded(BufferedImage image) {
        return PalettePng.encode(image);
    }

    /** The picture with {@value #PIXELS} pixels to a CSS pixel each way. */
    abstract BufferedImage image();

    /** What a terminal prints. */
    String text() {
        return "[" + PlainMath.inMarkdown(title) + "] " + altText;
    }

    /** The picture with its size and alternative text, and its text twin. */
    MimeBundle bundle() {
        BufferedImage image = image();
        Map<String, Object> facts = Map.of("width", image.getWidth() / PIXELS, "height", image.getHeight() / PIXELS, "alt", altText);
        String base64 = Base64.getEncoder().encodeToString(encoded(image));
        return new MimeBundle(Map.of(MimeBundle.PNG, base64, MimeBundle.TEXT, text()), Map.of(MimeBundle.PNG, facts));
    }
}

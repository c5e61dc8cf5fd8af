package thermolab.show;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import thermolab.num.Require;

/**
 * One thing to show, in several forms of which the host takes the richest that it can draw.
 *
 * @param data MIME type to content; binary types such as {@code image/png} are Base64 without line breaks, as in the
 *     notebook format; always holds {@code text/plain}, the twin for a terminal or a screen reader
 * @param metadata MIME type to what the host should know of that form: {@code width} and {@code height} in CSS pixels,
 *     {@code alt} for an image; values are strings or whole numbers
 */
public record MimeBundle(Map<String, String> data, Map<String, Map<String, Object>> metadata) {

    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";
    public static final String LATEX = "text/latex";
    public static final String MARKDOWN = "text/markdown";

    public MimeBundle {
        if (!data.containsKey(TEXT)) {
            throw Require.broken("data", data.keySet(), "must hold " + TEXT, "what would a terminal print?");
        }
        data = new LinkedHashMap<>(data);
        metadata = new TreeMap<>(metadata);
    }

    /** A rich form with its text twin. */
    static MimeBundle of(String type, String content, String text) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(type, content);
        data.put(TEXT, text);
        return new MimeBundle(data, Map.of());
    }

    /** The form that a terminal prints. */
    public String text() {
        return data.get(TEXT);
    }
}

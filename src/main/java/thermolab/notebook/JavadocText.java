package thermolab.notebook;

import java.util.regex.Pattern;

/** A doc comment as plain text: tags and markup become words and lines, the text stays. */
final class JavadocText {

    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|literal|link|linkplain|value)\\s+([^{}]*)}");
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<(?:p|/?ul|/?ol|/?pre|h\\d)[^>]*>\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*<li>\\s*");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(param|return|throws|exception|see|since)\\s*");

    private JavadocText() {
    }

    static String of(String javadoc) {
        String text = INLINE_TAG.matcher(javadoc).replaceAll("$1").replaceAll("(\\w)#(\\w)", "$1.$2");
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = ITEM.matcher(text).replaceAll("\n- ");
        text = MARKUP.matcher(text).replaceAll("");
        text = BLOCK_TAG.matcher(text).replaceAll("\n$1: ");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
        return text.replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }
}
